from formats.plain_blocks import FOG, ICE, wrapped

from reader.formats.plain_hyphens import Joiner
from reader.formats.plain_lines import lines_of

FILLER = wrapped(FOG, ICE, FOG)


def joined(broken: str) -> str:
    return Joiner(f"{FILLER}\n\n{broken}").joined(lines_of(broken))


def test_a_word_said_whole_elsewhere_is_mended() -> None:
    text = (
        "What came of it all is told by the examination of the boats, the exami-\nnation of 1902."
    )
    assert joined(text).endswith("the examination of 1902.")


def test_a_hyphen_seen_elsewhere_stays() -> None:
    text = (
        "Nobody knew the well-known pilot, who had never been to sea since the well-\nknown storm."
    )
    assert joined(text).endswith("the well-known storm.")


def test_two_words_of_the_file_keep_the_hyphen_between_them() -> None:
    text = (
        "It had a bell of brass and a house of stone for all the people of the bell-\nhouse street."
    )
    assert joined(text).endswith("of the bell-house street.")


def test_a_file_that_breaks_words_breaks_unknown_ones_too() -> None:
    text = (
        "There was an examination, and it was long; the exami-\nnation went on for so many weeks "
        "that even the secre-\ntary of the guild, a patient man, had fallen asleep."
    )
    assert joined(text).endswith(
        "even the secretary of the guild, a patient man, had fallen asleep."
    )


def test_a_file_that_breaks_no_words_keeps_the_hyphen() -> None:
    text = (
        "There was nothing else to do for anyone who stood on the quay but to try some self-\npity."
    )
    assert joined(text).endswith("some self-pity.")


def test_a_name_with_a_hyphen_keeps_it() -> None:
    text = (
        "The guild, which had the say in all such matters, then sent for a man called Ashby-\nCole."
    )
    assert joined(text).endswith("called Ashby-Cole.")


def test_a_hyphen_for_the_rest_of_the_word_keeps_its_space() -> None:
    text = "It was the same on the coast and the islands, both in pre-\nand post-war years."
    assert joined(text).endswith("pre- and post-war years.")


def test_a_soft_hyphen_at_the_end_goes() -> None:
    text = (
        "The people of the coast had never been known for any great degree of co\u00ad\noperation."
    )
    assert joined(text).endswith("degree of cooperation.")


def test_a_dash_is_no_hyphen() -> None:
    text = (
        "It was the smaller one, the pilot said, which had come in first that morning -\nas always."
    )
    assert joined(text).endswith("that morning - as always.")


def test_dashes_that_stand_close_stay_close() -> None:
    text = (
        "He had heard her--he swore it--and nobody else had; the other one had no bell--\n"
        "she had lost it."
    )
    assert joined(text).endswith("no bell--she had lost it.")


def test_a_comma_cut_off_its_word_comes_back_to_it() -> None:
    assert joined("as told in\na letter\n, and again (\nmuch later\n).") == (
        "as told in a letter, and again (much later)."
    )


def test_a_space_before_a_stop_that_was_there_stays() -> None:
    assert joined("as told in the letter\n .") == "as told in the letter ."
    assert joined("as in the\n.net files, and\n... so on") == "as in the .net files, and ... so on"
