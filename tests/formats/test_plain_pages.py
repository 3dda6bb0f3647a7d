import textwrap

from formats.plain_blocks import FOG, ICE, read, texts, wrapped

LINES = textwrap.wrap(" ".join([FOG, ICE] * 8), 68)


def paged(edge: str, size: int = 20, feed: str = "") -> str:
    """Cut one paragraph into pages; `edge` stands at the foot of each, its page for "#"."""
    parts = [LINES[start : start + size] for start in range(0, len(LINES), size)]
    return "".join(
        "\n".join(part) + "\n\n" + edge.replace("#", str(number)) + "\n" + feed + "\n"
        for number, part in enumerate(parts, start=1)
    )


def furniture(text: str) -> list[tuple[str, str]]:
    return [(b.evidence.furniture, b.text) for b in read(text) if b.evidence.furniture]


def body(text: str) -> list[str]:
    return [block.text for block in read(text) if not block.evidence.furniture]


def test_a_number_between_dashes_does_not_cut_a_paragraph() -> None:
    text = paged("                - # -")
    assert body(text)[0].startswith(" ".join(LINES[:21]))
    assert ("page-number", "- 1 -") in furniture(text)


def test_numbers_stand_after_the_paragraph_they_cut() -> None:
    text = f"{LINES[0]}\n{LINES[1]}\n\n- 7 -\n\n{LINES[2]}\n{LINES[3]}\n\n{wrapped(ICE, FOG)}"
    assert texts(text) == [" ".join(LINES[:4]), "- 7 -", ICE, FOG]


def test_heads_with_a_count_at_form_feeds_are_furniture() -> None:
    text = paged("Lunn                   Two boats                   [Page #]", feed="\f")
    assert [text for _, text in furniture(text)][:2] == [
        "Lunn Two boats [Page 1]",
        "Lunn Two boats [Page 2]",
    ]
    assert body(text)[0].startswith(" ".join(LINES[:21]))


def test_a_head_beside_each_number_is_furniture() -> None:
    text = paged("THE TWO BOATS\n\n- # -", size=8)
    assert ("running-head", "THE TWO BOATS") in furniture(text)
    assert "THE TWO BOATS" not in body(text)


def test_a_form_feed_alone_does_not_cut_a_sentence() -> None:
    text = f"{wrapped(ICE)}\n\n" + "\n".join(LINES[:2]) + "\n\f" + "\n".join(LINES[2:5])
    assert texts(text) == [ICE, " ".join(LINES[:5])]


def test_a_page_may_begin_with_a_paragraph() -> None:
    assert texts(f"{wrapped(ICE)}\n\f{wrapped(FOG)}") == [ICE, FOG]


def test_a_ranking_is_not_paged() -> None:
    text = "\n\n".join(f"{n}\n\n{wrapped(FOG)}" for n in range(1, 9))
    assert not furniture(text)


def test_years_and_steps_are_not_page_numbers() -> None:
    text = "\n\n".join(f"Step {n}\n\n{wrapped(ICE, FOG)}" for n in range(1, 6))
    assert not furniture(text)
