"""The blocks and hints of a Markdown file, once it is known to be one."""

from reader.formats import plain
from reader.formats.content import Content
from reader.formats.encoding import decode
from reader.formats.front_matter import FrontMatter, meta_of, split_front_matter
from reader.formats.html_meta import OWN
from reader.formats.markdown_blocks import blocks_of
from reader.formats.opening import SavedFile

APPENDIX = "<!-- standfirst:appendix -->"  # our own export's quotes and sources follow it


def read_file(file: SavedFile) -> Content:
    """Read a Markdown file: its front matter as hints, its body as blocks."""
    decoded = decode(file.data, chosen=file.encoding)
    front, body = split_front_matter(decoded.text)
    is_own = _is_our_own(front)
    hints = meta_of(front, is_own=is_own)
    if is_own:
        body = body.partition(f"\n{APPENDIX}")[0]
    # Tags alone make no words; showing them is better than showing nothing.
    blocks = blocks_of(body, hints, is_own=is_own) or tuple(plain.blocks_of(body))
    return Content(
        blocks, decoded.encoding, hints, decoded.notes, is_own, encoding_reason=decoded.reason
    )


def _is_our_own(front: FrontMatter) -> bool:
    return any(value.startswith(OWN) for value in front.get("generator", ()))
