"""What the styles of a Word document mean, in mammoth's own notation.

Word names its own styles in English whatever language it speaks, so their names can be known.
A writer's own style tells by the one it is based on, or by its place in the outline.
"""

from xml.etree.ElementTree import Element

from reader.formats.style_names import MARK_STYLES, STYLES

_HEADINGS = 6
_APART = {"pre": ":separator('\\n')"}
_OTHERS = """
p[style-name='TOC Heading'] => !
highlight => mark
"""
_LISTED = "".join(f"p[style-name='toc {level}'] => !\n" for level in range(1, 10))
_TITLE = "title"


def style_map(styles: Element | None) -> str:
    """Return what the styles mean; `styles` is the part of the document that lists them."""
    own = "" if styles is None else "".join(_own_headings(styles))
    known = "".join(_paragraphs(name, *STYLES[name]) for name in STYLES)
    marks = "".join(f"r[style-name='{name}'] => {tag}\n" for name, tag in MARK_STYLES.items())
    return f"{known}{marks}{_OTHERS}{_LISTED}{own}"


def _paragraphs(name: str, tag: str, named: str) -> str:
    """Return the line for paragraphs in a style; mammoth pays no heed to capitals."""
    ending = _APART.get(tag, ":fresh")
    stated = f"{tag}.{named}" if named else tag
    inner = "blockquote > p" if tag == "blockquote" else stated
    return f"p[style-name='{name}'] => {inner}{ending}\n"


def _own_headings(styles: Element) -> list[str]:
    """Return the writer's own styles that head a part of the text."""
    named = {style.get("styleId", ""): style for style in styles.iterfind("./style")}
    lines = []
    for style in named.values():
        name = _value(style, "./name")
        level = _outline_level(style, named)
        if style.get("type") == "paragraph" and name.isprintable() and 1 <= level <= _HEADINGS:
            quoted = name.replace("\\", "\\\\").replace("'", "\\'")
            lines.append(f"p[style-name='{quoted}'] => h{level}:fresh\n")
    return lines


def _outline_level(style: Element, named: dict[str, Element]) -> int:
    """Return the level of headings in this style, 0 when it is none."""
    passed: set[str] = set()
    current: Element | None = style
    while current is not None and current.get("styleId", "") not in passed:
        passed.add(current.get("styleId", ""))
        if _value(current, "./name").lower() == _TITLE:
            return 0
        stated = _value(current, "./pPr/outlineLvl")
        if stated.isdecimal():
            return int(stated) + 1
        current = named.get(_value(current, "./basedOn"))
    return 0


def _value(style: Element, path: str) -> str:
    found = style.find(path)
    return "" if found is None else found.get("val", "")
