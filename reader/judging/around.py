"""What a line's place says about it: how much of the story lies above and below, what is like it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from reader.judging.signs import LINE_MAX_WORDS, Line
from reader.lexicon import english_page as page
from reader.model import BlockKind

# Shares of the file's running text above (or below) a line up to which it counts as so much.
SHARES = ((0.0, "none"), (0.05, "little"), (0.15, "some"), (0.4, "much"), (1.0, "most"))
# Lines up to the nearest running text.
STEPS = ((1, "next"), (2, "second"), (4, "near"), (8, "not far"), (16, "far"))
KNOWN_WORDS = 5  # steps in which the share of a line's words that the story uses is told
LEAST_LETTERS = 3
LABEL_REACH = 8  # lines below a label that may be under it
LEAST_STORY = 120  # words of running text above the comments
LEAST_REPLIES = 3  # lines that invite replies, in what stands below the head of comments
MENU_MIN_LINES = 6
MENU_MEAN_WORDS = 4
DEEP = 4  # columns further in than the running text


def around(lines: Sequence[Line]) -> list[tuple[str, ...]]:
    """Return the signs of every line that come from what stands around it."""
    if not lines:
        return []
    parts = (
        _shares(lines),
        _steps(lines),
        _copies(lines),
        _vocabulary(lines),
        _indents(lines),
        _lists(lines),
        _labels(lines),
        _comments(lines),
    )
    return [tuple(sign for signs in row for sign in signs) for row in zip(*parts, strict=True)]


def _shares(lines: Sequence[Line]) -> Iterator[list[str]]:
    total = sum(line.prose for line in lines) or 1
    above = 0
    for line in lines:
        below = total - above - line.prose
        yield [
            f"{_step(above / total, SHARES)} of the text above",
            f"{_step(below / total, SHARES)} of the text below",
        ]
        above += line.prose


def _step(value: float, steps: Sequence[tuple[float, str]]) -> str:
    return next((name for most, name in steps if value <= most), "lost")


def _steps(lines: Sequence[Line]) -> Iterator[list[str]]:
    below = _distances(lines[::-1])[::-1]
    for up, down in zip(_distances(lines), below, strict=True):
        yield [f"text above {_step(up, STEPS)}", f"text below {_step(down, STEPS)}"]


def _distances(lines: Sequence[Line]) -> list[int]:
    """Return how many lines lie between each and the last running text before it."""
    found, last = [], -(10**6)
    for place, line in enumerate(lines):
        found.append(place - last)
        if line.prose:
            last = place
    return found


def _copies(lines: Sequence[Line]) -> Iterator[list[str]]:
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        places[line.words].append(place)
    for place, line in enumerate(lines):
        same = places[line.words]
        signs = []
        if len(same) > 1 and line.words:
            signs.append("stands again")
            if same[0] != place:
                signs.append("stood before")
            if place and lines[place - 1].words == line.words:
                signs.append("stood just above")
            elif line.block.kind is BlockKind.LIST_ITEM and same[-1] != place:
                signs.append("list item that stands again")
        yield signs


def _vocabulary(lines: Sequence[Line]) -> Iterator[list[str]]:
    """Tell how many of a line's words the running text uses elsewhere."""
    bearing = [_bearing(line) for line in lines]
    used = Counter(
        word for line, own in zip(lines, bearing, strict=True) if line.prose for word in own
    )
    said_twice = {word for word, count in used.items() if count > 1}
    for line, own in zip(lines, bearing, strict=True):
        if not own:
            yield []
            continue
        known = len(own & (said_twice if line.prose else used.keys())) / len(own)
        kind = "short" if line.size <= LINE_MAX_WORDS else "longer"
        yield [
            f"{kind}, words known {min(int(known * KNOWN_WORDS), KNOWN_WORDS - 1)}/{KNOWN_WORDS}"
        ]


def _bearing(line: Line) -> frozenset[str]:
    return frozenset(w for w in line.words if len(w) >= LEAST_LETTERS) - page.DULL_WORDS


def _indents(lines: Sequence[Line]) -> Iterator[list[str]]:
    columns: Counter[int] = Counter()
    for line in lines:
        columns[line.block.evidence.indent] += line.prose
    usual = columns.most_common(1)[0][0]
    for line in lines:
        further = line.block.evidence.indent - usual
        yield (
            ["further out"]
            if further < 0
            else ["far in"]
            if further > DEEP
            else ["in"]
            if further
            else []
        )


def _lists(lines: Sequence[Line]) -> Iterator[list[str]]:
    """Tell menus from lists: runs of short items, and what stands over a run."""
    signs: list[list[str]] = [[] for _ in lines]
    start = 0
    for place in range(len(lines) + 1):
        if place < len(lines) and lines[place].block.kind is BlockKind.LIST_ITEM:
            continue
        run = range(start, place)
        if run:
            mean = sum(lines[n].size for n in run) / len(run)
            short = mean <= MENU_MEAN_WORDS
            name = ("long " if len(run) >= MENU_MIN_LINES else "") + ("menu" if short else "list")
            led = start > 0 and "colon" in lines[start - 1].signs
            for n in run:
                signs[n] += [f"in a {name}", "led in"] if led else [f"in a {name}"]
        start = place + 1
    return iter(signs)


def _labels(lines: Sequence[Line]) -> Iterator[list[str]]:
    """Tell what stands under a label of other stories or comments, before the text goes on."""
    left = 0
    for line in lines:
        yield ["under a label"] if left else []
        if "label of other stories" in line.signs or "label of comments" in line.signs:
            left = LABEL_REACH
        elif line.prose > 2 * LABEL_REACH + LABEL_REACH:
            left = 0
        else:
            left = max(left - 1, 0)


def _comments(lines: Sequence[Line]) -> Iterator[list[str]]:
    """Tell what stands below the head of the readers' comments: lines there invite replies."""
    told = [not {"comment words", "counts comments"}.isdisjoint(line.signs) for line in lines]
    replies = sum(told)
    above = 0
    begun = False
    for line, is_told in zip(lines, told, strict=True):
        yield ["among comments"] if begun else []
        replies -= is_told
        heads = "label of comments" in line.signs or "counts comments" in line.signs
        begun = begun or bool(heads and above >= LEAST_STORY and replies >= LEAST_REPLIES)
        above += line.prose
