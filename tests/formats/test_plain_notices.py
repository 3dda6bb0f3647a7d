from formats.plain_blocks import FOG, ICE, read, texts, wrapped

BOOK = f"""The Project Gutenberg eBook of Two Boats

This eBook is for the use of anyone.

*** START OF THE PROJECT GUTENBERG EBOOK TWO BOATS ***

TWO BOATS

{wrapped(FOG)}

*** END OF THE PROJECT GUTENBERG EBOOK TWO BOATS ***

The licence, in full.
"""
DUMP = f"""   {FOG[:60]} [1]the boats.

{FOG} [2]Ice house, [3]bell.

References

   Visible links
   1. https://example.org/boats
   2. https://example.org/ice-house
   3. https://example.org/bell
"""


def labels(text: str) -> dict[str, str]:
    return {block.text: block.evidence.furniture for block in read(text)}


def test_the_licence_around_a_book_is_named() -> None:
    found = labels(BOOK)
    assert found.pop("TWO BOATS") == ""
    assert found.pop(FOG) == ""
    assert set(found.values()) == {"licence"}


def test_stars_around_a_line_are_no_licence() -> None:
    assert set(labels(f"*** START OF THE SHOW ***\n\n{FOG}").values()) == {""}


def test_the_address_list_of_a_dump_is_named_with_its_heads() -> None:
    found = labels(DUMP)
    listed = [text for text, furniture in found.items() if furniture == "address-list"]
    assert listed[:2] == ["References", "Visible links"]
    assert len(listed) == 5


def test_a_list_of_sources_that_nothing_points_to_is_the_article_s() -> None:
    entries = "\n".join(f"{n}. https://example.org/{n}" for n in range(1, 5))
    assert set(labels(f"{FOG}\n\nSources\n\n{entries}").values()) == {""}


def test_each_note_is_a_paragraph() -> None:
    first = f"[1] {ICE}"
    text = f"{wrapped(FOG, ICE)}\n\n{wrapped(first)}\n[2] Ibid.\n[3] Lunn, p. 12."
    assert texts(text) == [FOG, ICE, first, "[2] Ibid.", "[3] Lunn, p. 12."]
