"""Links within an article still lead somewhere in what is exported of it."""

from pathlib import Path

import pytest

from reader import pipeline
from reader.export import registry
from reader.export.options import ExportOptions

STORY = """# The harbour

Ships came in again this week, one after another, as if nothing had ever been in their way.

The port reopened on Monday.[^1] See [the list](#list) or [the channel](#deep).

## <a id="deep"></a>The channel

*It is as deep as it was before the storm.*

- <a id="list"></a>Ferries come at noon.
- Freighters come at night.

[^1]: Nine months and four days.
"""


@pytest.mark.parametrize("writer", [w for w in registry.WRITERS if w.name in ("md", "html")])
def test_places_that_links_lead_to_are_exported_and_read_again(
    writer: registry.Writer, tmp_path: Path
) -> None:
    story = tmp_path / "story.md"
    story.write_text(STORY, encoding="utf-8")
    opened = pipeline.open_article(story)
    exported = tmp_path / f"again{writer.suffix}"
    exported.write_bytes(writer.write(opened.article, opened.outline, ExportOptions()))
    again = pipeline.open_article(exported)
    before, after = (
        {name: block.text for block in one.article.body.blocks for name in block.anchors}
        for one in (opened, again)
    )
    assert set(before) == {"fn-1", "fnref-1", "list", "deep"}
    assert after == before
    assert again.article.text == opened.article.text


def test_a_name_cannot_end_the_attribute_it_stands_in(tmp_path: Path) -> None:
    story = tmp_path / "story.html"
    story.write_text(
        "<html><body><article><h1>T</h1><p>One paragraph of words that stand here.</p>"
        "<p><a href='#%22%3E%3Cimg%20src=x%3E'>go</a> there, it says, to the end of it all.</p>"
        "<p id='&quot;&gt;&lt;img src=x&gt;'>The end of it all is here now.</p>"
        "</article></body></html>"
    )
    opened = pipeline.open_article(story)
    assert any(block.anchors for block in opened.article.body.blocks)
    for writer in registry.WRITERS:
        if writer.name in ("md", "html"):
            written = writer.write(opened.article, opened.outline, ExportOptions()).decode()
            assert "<img" not in written
