"""Which of the titles a document bears is the article's.

Word processors keep a title in a file's properties that nobody sees: it is often that of the
letter the document was once made from. So what is shown counts first.
"""

from dataclasses import replace

from reader.formats.content import Content
from reader.model import Block, BlockKind
from reader.text.sameness import same_words

_NEAR_TOP = 6  # blocks among which a title stands
_SHOWN_AS_TITLE = "title"


def with_title(content: Content, stated: str) -> Content:
    """Return the content with the title that it shows, or else the one its properties state."""
    top = [block for block in content.blocks if block.text][:_NEAR_TOP]
    styled = next((block.text for block in top if _is_title(block)), "")
    repeated = next((block.text for block in top if same_words(block.text, stated)), "")
    first_words = top[0] if top else None
    heads = first_words is not None and first_words.kind is BlockKind.HEADING
    title = styled or repeated or (first_words.text if first_words and heads else "") or stated
    return replace(content, hints=replace(content.hints, title=" ".join(title.split())))


def _is_title(block: Block) -> bool:
    path = block.evidence.path
    return bool(path) and _SHOWN_AS_TITLE in path[-1].labels
