"""Articles in JSON: what scrapers write, and our own export."""

import json

import pytest
from packing import article, opened, told

from reader import pipeline
from reader.export import as_json
from reader.export.options import ExportOptions
from reader.formats.refusals import DamagedDocumentError, LinkListError

PROSE = "The harbour stayed closed all winter, and nobody in the town could say when it would open."
TEXT = f"{PROSE}\n{PROSE.replace('winter', 'spring')}"
MARKUP = f"<div><p>{PROSE}</p><h2>Costs</h2><p>See <a href='/r'>the report</a>. {PROSE}</p></div>"
URL = "https://example.org/pier"


def written(stated: object) -> bytes:
    return json.dumps(stated).encode()


@pytest.mark.parametrize(
    "stated",
    [
        {"title": "The Pier", "author": "Ada Lunn; Bo Reed", "date": "2024-03-05", "text": TEXT,
         "source": URL, "source-hostname": "Tide Post"},
        {"title": "The Pier", "authors": ["Ada Lunn", "Bo Reed"], "publish_date": "2024-03-05",
         "text": TEXT, "url": URL},
        {"title": "The Pier", "author": "Ada Lunn;Bo Reed", "content": MARKUP, "url": URL,
         "date_published": "2024-03-05T00:00:00.000Z"},
        [{"title": "The Pier", "published_by": ["Ada Lunn", "Bo Reed"], "content": MARKUP,
          "url": URL, "published_at": "2024-03-05T00:00:00+00:00"}],
        {"results": [{"title": "The Pier", "author": "Ada Lunn; Bo Reed", "html_content": MARKUP,
                      "source_url": URL, "published_date": "2024-03-05", "source": "reader"}]},
        {"list": {"7": {"resolved_title": "The Pier", "resolved_url": URL, "article": TEXT,
                        "authors": [{"name": "Ada Lunn"}, {"name": "Bo Reed"}],
                        "date": "2024-03-05"}}},
    ],
    ids=["trafilatura", "newspaper", "mercury", "wallabag", "reader", "pocket"],
)  # fmt: skip
def test_every_tools_names_say_the_same(stated: object) -> None:
    read = article(written(stated))
    meta = read.meta
    assert (meta.title, meta.url) == ("The Pier", URL)
    assert meta.authors == ("Ada Lunn", "Bo Reed")
    assert meta.published.startswith("2024-03-05")
    assert read.text.startswith(PROSE)


def test_html_in_json_keeps_headings_and_links() -> None:
    blocks = opened(written({"title": "The Pier", "url": URL, "content": MARKUP})).blocks
    assert [block.kind.value for block in blocks] == ["paragraph", "heading", "paragraph"]
    assert [link.url for link in blocks[-1].links] == ["https://example.org/r"]


def test_of_several_articles_the_first_is_shown_and_the_others_are_told_of() -> None:
    entry = {"title": "The Pier", "url": URL, "text": TEXT}
    document = opened(written([entry, {**entry, "title": "The Quay"}]))
    assert document.hints.title == "The Pier"
    assert [note.text[:28] for note in document.notes] == ["This file holds 2 articles; "]


def test_one_record_a_line_is_a_list() -> None:
    lines = b"\n".join([written({"title": "The Pier", "url": URL, "text": TEXT})] * 2)
    assert told(lines)[0] == ("paragraph", PROSE)


def test_a_list_of_links_is_refused_in_words() -> None:
    with pytest.raises(LinkListError, match="without the articles they lead to"):
        opened(written([{"title": "The Pier", "url": URL}, {"title": "The Quay", "url": URL}]))


def test_json_that_breaks_off_is_refused_in_words() -> None:
    with pytest.raises(DamagedDocumentError, match="it breaks off"):
        opened(written({"title": "The Pier", "url": URL, "text": TEXT})[:-5])


def test_json_without_articles_is_shown_as_text() -> None:
    stated = b'{"title": "harbour-tools", "text": 3, "content": null, "version": "1.0"}'
    assert opened(stated, "package.json").blocks[0].text.startswith("{")


@pytest.mark.parametrize("stated", [b"[" * 200_000, b'{"title":' * 100_000, b'[{"url": "title"'])
def test_json_without_end_is_no_crash(stated: bytes) -> None:
    with pytest.raises(DamagedDocumentError):
        opened(b'[{"title": "x", "url": "y", "text": ' + stated)


PAGE = f"""# The Pier

*In short.*

{PROSE}

## Costs

“We **wait**,” said [Ada Lunn](https://example.org/lunn).

- rope
  1. cut

| Year | Cost |
| --- | --- |
| 2024 | 5 |

![The pier](pier.png)

---

```py
a  = 1
```
""".encode()


def test_our_own_json_gives_the_same_article_again() -> None:
    first = article(PAGE, "pier.md")
    outline = pipeline.outline_of(first)
    again = article(as_json.write(first, outline, ExportOptions()), "pier.json")
    assert again.origin.format == "json"
    assert not again.removals
    mine, theirs = (as_json.told(one, pipeline.outline_of(one)) for one in (first, again))
    for name in ("meta", "text", "marks", "links", "sections", "quotes", "sources"):
        assert theirs[name] == mine[name]
    for name, numbered in (("blocks", "id"), ("images", "block")):
        bare = [
            [{key: one[key] for key in one if key != numbered} for one in told_[name]]
            for told_ in (mine, theirs)
        ]
        assert bare[0] == bare[1]


def test_our_own_json_written_wrongly_by_others_does_not_crash() -> None:
    stated = {
        "schema": 1,
        "source": 3,
        "meta": {"title": ["x"], "authors": 5},
        "blocks": [{"kind": "??", "text": "Words.", "start": "a", "level": -2}, 7, {"rows": 3}],
        "marks": [{"kind": "em", "start": 0, "end": 99}, {"start": 1}],
        "links": [{"url": "javascript:x", "start": 0, "end": 3}],
        "images": None,
    }
    (block,) = opened(written(stated)).blocks
    assert (block.text, block.marks, block.links) == ("Words.", (), ())


def test_a_picture_that_is_nowhere_is_passed_over() -> None:
    figures = [{"id": 0, "kind": "figure"}, {"id": 1, "kind": "figure"}, {"id": 2, "kind": "rule"}]
    images = [{"block": 0, "src": "a.png"}, {"block": 1, "src": "../a.png", "alt": "A"}]
    stated = {"schema": 1, "source": {}, "meta": {"title": "Pier"}, "text": "", "blocks": figures}
    blocks = opened(written({**stated, "images": images})).blocks
    assert [(block.kind.value, block.id) for block in blocks] == [("figure", 0), ("rule", 1)]
