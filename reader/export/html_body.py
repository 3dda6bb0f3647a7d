"""The blocks of an article as elements of a web page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from reader.export.cells import cell_spans, rows_of, shared_out
from reader.export.html_inline import (
    MarkSpan,
    QuoteSpan,
    attribute,
    inline_html,
    places_html,
    text_html,
)
from reader.export.places import with_living_places
from reader.model import Block, BlockKind
from reader.text.urls import safe_image, safe_link

Said = dict[int, list[QuoteSpan | MarkSpan]]  # by the block's id

_EMBEDDED = "embedded"  # tells us, when we open it again, that a small picture is no stand-in
_LOWEST = 6  # level of headings that HTML has
_UNDER_TITLE = 2  # the level of a heading that states none


def body_html(  # noqa: C901, PLR0912  # a row for each kind
    blocks: Sequence[Block], said: Said
) -> Iterator[str]:
    """Yield the blocks of an article as elements; runs of list items, quotes, figures are one."""
    steps = _steps(blocks)
    for kind, run in groupby(with_living_places(blocks), key=_group):
        match kind:
            case BlockKind.HEADING:
                yield from (_heading(block, next(steps), said) for block in run)
            case BlockKind.PARAGRAPH:
                yield from (f"<p>{_words(block, said)}</p>" for block in run)
            case BlockKind.BYLINE:
                yield from (f'<p class="posted">{_words(block, said)}</p>' for block in run)
            case BlockKind.LIST_ITEM:
                yield _list(list(run), said)
            case BlockKind.BLOCKQUOTE:
                yield _quotation(list(run), said)
            case BlockKind.CODE:
                yield from map(_code, run)
            case BlockKind.TABLE:
                yield from (_table(block, said) for block in run)
            case BlockKind.FIGURE | BlockKind.CAPTION:
                yield from _figures(list(run), said)
            case BlockKind.RULE:
                yield from (f"{places_html(block)}<hr>" for block in run)


def _group(block: Block) -> BlockKind:
    return BlockKind.FIGURE if block.kind is BlockKind.CAPTION else block.kind


def _steps(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield how deep each heading stands below the title, which is 1; no step is left out.

    Pages skip levels for the looks of it, and who listens to a page goes by its outline. The
    level that a heading had then stands in its class.
    """
    above: list[int] = []
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            level = block.level or _UNDER_TITLE
            above = [*(one for one in above if one < level), level]
            yield min(len(above) + 1, _LOWEST)


def _heading(block: Block, step: int, said: Said) -> str:
    level = block.level or _UNDER_TITLE
    stated = attribute("class", f"level-{level}") if step != level else ""
    return f"<h{step}{stated}>{_words(block, said)}</h{step}>"


def _words(block: Block, said: Said) -> str:
    return places_html(block) + inline_html(block, said.get(block.id, ()))


def _code(block: Block) -> str:
    lang = attribute("class", f"language-{block.lang}") if block.lang else ""
    return f"<pre><code{lang}>{places_html(block)}{text_html(block.text)}</code></pre>"


def _list(items: Sequence[Block], said: Said) -> str:
    out: list[str] = []
    open_lists: list[str] = []
    for item in items:
        tag = "ol" if item.ordered else "ul"
        while len(open_lists) > item.depth + 1 or (
            len(open_lists) == item.depth + 1 and open_lists[-1] != tag
        ):
            out.append(f"</li></{open_lists.pop()}>")
        if len(open_lists) == item.depth + 1:
            out.append("</li>")
        while len(open_lists) <= item.depth:
            opened = tag if len(open_lists) == item.depth else "ul"
            out.append(f"<{opened}>" + ("<li>" if len(open_lists) < item.depth else ""))
            open_lists.append(opened)
        out.append(f"<li>{_words(item, said)}")
    out += (f"</li></{tag}>" for tag in reversed(open_lists))
    return "".join(out)


def _quotation(blocks: Sequence[Block], said: Said) -> str:
    out: list[str] = []
    depth = 0
    for block in blocks:
        out.append("<blockquote>" * (block.depth + 1 - depth))
        out.append("</blockquote>" * (depth - block.depth - 1))
        out.append(f"<p>{_words(block, said)}</p>")
        depth = block.depth + 1
    return "".join((*out, "</blockquote>" * depth))


def _figures(blocks: Sequence[Block], said: Said) -> Iterator[str]:
    """Put each picture and the captions under it in one figure."""
    run = list(blocks)
    while run:
        picture = [run.pop(0)] if run[0].kind is BlockKind.FIGURE else []
        captions = []
        while run and run[0].kind is BlockKind.CAPTION:
            captions.append(_words(run.pop(0), said))
        # A figure has one caption at most; several are its paragraphs.
        if len(captions) > 1:
            captions = [f"<p>{caption}</p>" for caption in captions]
        caption = f"<figcaption>{''.join(captions)}</figcaption>" if captions else ""
        yield f"<figure>{''.join(map(_picture, picture))}{caption}</figure>"


def _picture(block: Block) -> str:
    shown = block.image
    if shown is None:
        return ""
    height = str(shown.height) if shown.height else ""
    width = str(shown.width) if shown.width else ""
    src = safe_image(shown.src)
    if src and not shown.missing:
        size = (_stated("height", height), _stated("width", width))
        inside = attribute("class", _EMBEDDED) if src.startswith("data:") else ""
        stated = f"{attribute('alt', shown.alt)}{inside}{size[0]}{attribute('src', src)}{size[1]}"
        return f"{places_html(block)}<img{stated}>"
    if address := _stated("data-src", src) or _stated("href", safe_link(shown.src)):
        # Named, not loaded: opening an article must not tell its site so, nor ask for a file
        # that is not there.
        size = (_stated("data-height", height), _stated("data-width", width))
        stated = f"{''.join(size)}{address}"
        words = text_html(shown.alt or "Picture")
        return f'{places_html(block)}<a class="picture"{stated}>{words}</a>'
    return places_html(block)


def _stated(name: str, value: str) -> str:
    return attribute(name, value) if value else ""


def _table(block: Block, said: Said) -> str:
    quotes = shared_out(said.get(block.id, ()), cell_spans(block))
    rows = []
    for number, row in enumerate(rows_of(block)):
        opened, closed = ('<th scope="col">', "</th>") if not number else ("<td>", "</td>")
        cells = []
        for cell in row:
            own = [replace(quote, span=span) for quote, span in next(quotes)]
            cells.append(f"{opened}{inline_html(cell, own)}{closed}")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    body = f"<tbody>{''.join(rows[1:])}</tbody>" if rows[1:] else ""
    return f"{places_html(block)}<table><thead>{rows[0]}</thead>{body}</table>"
