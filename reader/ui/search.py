"""One search through a text, a slice at a time, so that the window can go on in between."""

from collections.abc import Iterator
from time import perf_counter

from reader.ui.article_pane.passages import Passage, Passages
from reader.ui.matchers import Matcher, matcher
from reader.ui.searching import Folded, Spelling
from reader.ui.wanted import Wanted

MOST_HITS = 50_000  # what is found more often than that nobody walks through


class FoldedPassages:
    """The passages of one document as searches of one spelling see them, folded once."""

    def __init__(self, passages: Passages, spelling: Spelling) -> None:
        self.spelling = spelling
        self._passages = passages
        self._folded: list[Folded] = []

    def __iter__(self) -> Iterator[tuple[Passage, Folded]]:
        for place, passage in enumerate(self._passages):
            if place == len(self._folded):
                self._folded.append(Folded(passage.text, self.spelling))
            yield passage, self._folded[place]


class Search:
    """Goes through a text once, from its beginning, as far as it is asked to."""

    def __init__(self, passages: FoldedPassages, wanted: Wanted) -> None:
        """Begin a search. Raises PatternError for a bad pattern."""
        self.hits: list[tuple[int, int]] = []  # document positions, in order, none over another
        self.is_over = not wanted.words
        self._found = self._go(passages, matcher(wanted))

    @property
    def is_cut_short(self) -> bool:
        """Whether there is more than anybody will walk through."""
        return len(self.hits) >= MOST_HITS

    def go_on(self, milliseconds: float) -> None:
        """Search on for about so long. Raises PatternError for a pattern that takes too long."""
        until = perf_counter() + milliseconds / 1000
        while not self.is_over and perf_counter() < until:
            if next(self._found, None) is None or self.is_cut_short:
                self.is_over = True
                del self.hits[MOST_HITS:]

    def _go(self, passages: FoldedPassages, found: Matcher) -> Iterator[bool]:
        end = 0
        for passage, folded in passages:
            hits = [folded.unfolded(*hit) for hit in found(folded.text)]
            for start, stop in passage.in_document([hit for hit in hits if hit[0] < passage.own]):
                if start >= end:
                    self.hits.append((start, stop))
                    end = stop
            yield True
