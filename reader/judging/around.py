"""What a line's place says about it: how much of the story lies around it, what is like it."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from reader.judging.signs import LINE_MAX_WORDS, Line
from reader.lexicon import english_page as page
from reader.model import BlockKind

# Shares of the file's running text above (or below) a line up to which it counts as so much.
SHARES, _SHARE_NAMES = (0.0, 0.05, 0.15, 0.4, 1.0), ("none", "little", "some", "much", "most")
# Lines up to the nearest running text.
STEPS, _STEP_NAMES = (1, 2, 4, 8, 16), ("next", "second", "near", "not far", "far")
KNOWN_WORDS = 5  # steps in which the share of a line's words that the story uses is told
LEAST_LETTERS = 3
LABEL_REACH = 8  # lines below a label that may be under it
LONGER_THAN_BLURBS = 24  # words of a paragraph that ends what stands under a label
LEAST_STORY = 120  # words of running text above the comments
LEAST_REPLIES = 3  # lines that invite replies, in what stands below the head of comments
MENU_MIN_LINES = 6
MENU_MEAN_WORDS = 4
DEEP = 4  # columns further in than the running text
_ABOVE, _BELOW = (
    tuple(f"{name} of the text {side}" for name in (*_SHARE_NAMES, "lost"))
    for side in ("above", "below")
)
_TEXT_ABOVE, _TEXT_BELOW = (
    tuple(f"text {side} {name}" for name in (*_STEP_NAMES, "lost")) for side in ("above", "below")
)
_SHORT_KNOWN, _LONGER_KNOWN = (
    tuple(f"{kind}, words known {n}/{KNOWN_WORDS}" for n in range(KNOWN_WORDS))
    for kind in ("short", "longer")
)
_LABELS = frozenset({"label of other stories", "label of comments"})
_COMMENTS = frozenset({"comment words", "counts comments"})
_HEADS_OF_COMMENTS = frozenset({"label of comments", "counts comments"})


def around(lines: Sequence[Line]) -> list[list[str]]:
    """Return the signs of every line that come from what stands around it."""
    signs: list[list[str]] = [[] for _ in lines]
    if lines:
        for add in (_shares, _steps, _copies, _vocabulary, _indents, _lists, _labels, _comments):
            add(lines, signs)
    return signs


def _shares(lines: Sequence[Line], signs: Sequence[list[str]]) -> None:
    total = sum(line.prose for line in lines) or 1
    above = 0
    for line, of_it in zip(lines, signs, strict=True):
        below = total - above - line.prose
        of_it.append(_ABOVE[bisect_left(SHARES, above / total)])
        of_it.append(_BELOW[bisect_left(SHARES, below / total)])
        above += line.prose


def _steps(lines: Sequence[Line], signs: Sequence[list[str]]) -> None:
    above, below = _distances(lines), _distances(lines[::-1])[::-1]
    for up, down, of_it in zip(above, below, signs, strict=True):
        of_it.append(_TEXT_ABOVE[bisect_left(STEPS, up)])
        of_it.append(_TEXT_BELOW[bisect_left(STEPS, down)])


def _distances(lines: Sequence[Line]) -> list[int]:
    """Return how many lines lie between each and the last running text before it."""
    found, last = [], -(10**6)
    for place, line in enumerate(lines):
        found.append(place - last)
        if line.prose:
            last = place
    return found


def _copies(lines: Sequence[Line], signs: Sequence[list[str]]) -> None:
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        places[line.words].append(place)
    for said, same in places.items():
        if len(same) > 1 and said:
            for place in same:
                signs[place] += _of_copy(lines, place, same)


def _of_copy(lines: Sequence[Line], place: int, same: Sequence[int]) -> Iterator[str]:
    line = lines[place]
    yield "stands again"
    if same[0] != place:
        yield "stood before"
    if place and lines[place - 1].words == line.words:
        yield "stood just above"
    elif line.block.kind is BlockKind.LIST_ITEM and same[-1] != place:
        yield "list item that stands again"


def _vocabulary(lines: Sequence[Line], signs: Sequence[list[str]]) -> None:
    """Tell how many of a line's words the running text uses elsewhere."""
    bearing = [_bearing(line.words) for line in lines]
    counts: Counter[str] = Counter()
    for line, own in zip(lines, bearing, strict=True):
        if line.prose:
            counts.update(own)
    used = frozenset(counts)
    said_twice = frozenset(word for word, count in counts.items() if count > 1)
    for line, own, of_it in zip(lines, bearing, signs, strict=True):
        if own:
            known = len(own & (said_twice if line.prose else used)) / len(own)
            names = _SHORT_KNOWN if line.size <= LINE_MAX_WORDS else _LONGER_KNOWN
            of_it.append(names[min(int(known * KNOWN_WORDS), KNOWN_WORDS - 1)])


def _bearing(said: Sequence[str]) -> frozenset[str]:
    return frozenset([word for word in said if len(word) >= LEAST_LETTERS]) - page.DULL_WORDS


def _indents(lines: Sequence[Line], signs: Sequence[list[str]]) -> None:
    columns: dict[int, int] = defaultdict(int)
    for line in lines:
        columns[line.block.evidence.indent] += line.prose
    usual = max(columns, key=columns.__getitem__)  # the first of those that hold as much
    for line, of_it in zip(lines, signs, strict=True):
        further = line.block.evidence.indent - usual
        if further:
            of_it.append("further out" if further < 0 else "far in" if further > DEEP else "in")


def _lists(lines: Sequence[Line], signs: Sequence[list[str]]) -> None:
    """Tell menus from lists: runs of short items, and what stands over a run."""
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


def _labels(lines: Sequence[Line], signs: Sequence[list[str]]) -> None:
    """Tell what stands under a label of other stories or comments, before the text goes on."""
    left = 0
    for line, of_it in zip(lines, signs, strict=True):
        if left:
            of_it.append("under a label")
        if not _LABELS.isdisjoint(line.signs):
            left = LABEL_REACH
        elif line.prose > LONGER_THAN_BLURBS:
            left = 0
        else:
            left = max(left - 1, 0)


def _comments(lines: Sequence[Line], signs: Sequence[list[str]]) -> None:
    """Tell what stands below the head of the readers' comments: lines there invite replies."""
    told = [not _COMMENTS.isdisjoint(line.signs) for line in lines]
    replies = sum(told)
    above = 0
    begun = False
    for line, is_told, of_it in zip(lines, told, signs, strict=True):
        if begun:
            of_it.append("among comments")
        replies -= is_told
        if not begun and above >= LEAST_STORY and replies >= LEAST_REPLIES:
            begun = not _HEADS_OF_COMMENTS.isdisjoint(line.signs)
        above += line.prose
