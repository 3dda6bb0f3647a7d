"""The places a reader jumped from, for Back and Forward."""


class Places:
    """Remembers offsets as a browser remembers pages."""

    def __init__(self) -> None:
        self._back: list[int] = []
        self._forward: list[int] = []

    def leave(self, offset: int) -> None:
        """Remember the place a jump starts from; what lay ahead is forgotten."""
        if not self._back or self._back[-1] != offset:
            self._back.append(offset)
        self._forward.clear()

    def back(self, here: int) -> int | None:
        """Return the place to go back to, or None when there is none."""
        if not self._back:
            return None
        self._forward.append(here)
        return self._back.pop()

    def forward(self, here: int) -> int | None:
        """Return the place to go forward to, or None when there is none."""
        if not self._forward:
            return None
        self._back.append(here)
        return self._forward.pop()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place to go forward to."""
        return bool(self._forward)
