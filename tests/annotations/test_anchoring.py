"""Words are found again in a text that has changed, and never where they are not."""

import random

import pytest

from reader.annotations.anchoring import anchored, spans_of
from reader.model import Span

_NAMES = ("The harbour master", "A ferry captain", "The mayor", "Her deputy", "One fisherman")
_DEEDS = ("counted", "repaired", "painted", "sold", "forgot", "measured", "borrowed")
_THINGS = ("boats", "nets", "lamps", "ropes", "barrels", "charts", "bells", "anchors")
_SAMPLE_SEED = 7
_EDITS = 20


def story(seed: int, sentences: int = 400) -> str:
    """Return a text whose sentences are all much alike, the hardest to tell apart."""
    chance = random.Random(seed)
    lines = (
        f"{chance.choice(_NAMES)} {chance.choice(_DEEDS)} {number} {chance.choice(_THINGS)}."
        for number in range(sentences)
    )
    return " ".join(lines)


def chosen(text: str, seed: int, count: int = 200) -> list[Span]:
    chance = random.Random(seed)
    starts = sorted(chance.sample(range(len(text) - 80), count))
    return [Span(start, start + chance.randint(12, 80)) for start in starts]


def changed(text: str, spans: list[Span], chance: random.Random) -> tuple[str, list[Span]]:
    """Return the text with one place of it edited, and where the stretches are then."""
    at = chance.randrange(len(text) - 20)
    cut, put = chance.randint(0, 12), "anew " * chance.randint(0, 6)

    def moved(place: int) -> int:
        return place if place <= at else max(place + len(put) - cut, at)

    text = text[:at] + put + text[at + cut :]
    return text, [Span(moved(span.start), moved(span.end)) for span in spans]


def sits_right(found: Span | None, expected: Span) -> bool:
    """An anchor sits right when most of what it covers is what it should."""
    if found is None:
        return False
    common = min(found.end, expected.end) - max(found.start, expected.start)
    return common >= 0.8 * max(len(found), len(expected))


@pytest.mark.parametrize("seed", range(5))
def test_after_twenty_edits_anchors_still_sit_right(seed: int) -> None:
    text, chance = story(seed), random.Random(seed)
    spans = chosen(text, seed)
    anchors = [anchored(text, span) for span in spans]
    for _ in range(_EDITS):
        text, spans = changed(text, spans, chance)
    found = spans_of(text, anchors)
    right = sum(map(sits_right, found, spans))
    assert right >= 0.95 * len(spans)


def test_in_the_same_text_every_anchor_is_where_it_was() -> None:
    text = story(_SAMPLE_SEED)
    spans = chosen(text, _SAMPLE_SEED)
    assert spans_of(text, [anchored(text, span) for span in spans]) == spans


def test_words_said_twice_are_told_apart_by_what_stands_around_them() -> None:
    text = "First the pier opened. The band played. Then it rained. The band played. All went home."
    second = Span(text.rindex("The band"), text.rindex(" All"))
    longer = "It was a long day for everybody there. " + text
    (found,) = spans_of(longer, [anchored(text, second)])
    assert found == second.shifted(len(longer) - len(text))


def test_a_short_word_is_not_found_in_another_text() -> None:
    text = "The pier will open in May, said the harbour master."
    anchor = anchored(text, Span(4, 8))
    assert spans_of("Nobody walked on that pier anymore.", [anchor]) == [None]


def test_what_was_cut_out_is_gone() -> None:
    text = story(3)
    span = Span(400, 470)
    without = text[:330] + text[560:]
    assert spans_of(without, [anchored(text, span)]) == [None]


def test_a_sentence_with_a_word_changed_is_still_found() -> None:
    text = "He left. The ferry to the island runs twice a day in summer. She stayed."
    span = Span(9, text.index(" She"))
    new = text.replace("twice", "three times")
    (found,) = spans_of(new, [anchored(text, span)])
    assert found is not None
    assert found.of(new) == "The ferry to the island runs three times a day in summer."
