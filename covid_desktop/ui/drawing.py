"""A mark while it is drawn, without Qt: by drags, two points each, or by clicks, one each."""

from __future__ import annotations

from covid_desktop.domain.measuring import POINTS, Mark, MarkKind, Point

# Their points come in pairs, each a line of its own.
_LINE_BY_LINE = (MarkKind.COBB, MarkKind.CARDIOTHORACIC)


class Drawing:
    """Points set so far, and one that follows the pointer.

    Args:
        kind: what is drawn.
    """

    def __init__(self, kind: MarkKind) -> None:
        self.kind = kind
        self.fixed: tuple[Point, ...] = ()
        self._loose: Point | None = None

    @property
    def shown(self) -> Mark:
        """As it would be if the pointer were let go here; may lack points."""
        points = self.fixed if self._loose is None else (*self.fixed, self._loose)
        return Mark(self.kind, points)

    @property
    def is_whole(self) -> bool:
        """What is shown has all its points."""
        return len(self.shown.points) == POINTS[self.kind]

    def press(self, point: Point) -> None:
        """The button goes down: a point is set."""
        self.fixed, self._loose = (*self.fixed, point), None

    def move(self, point: Point, *, is_pressed: bool) -> None:
        """The line follows the pointer, unless the next point begins another line."""
        begins_line = self.kind in _LINE_BY_LINE and len(self.fixed) % 2 == 0
        is_full = len(self.fixed) == POINTS[self.kind]
        self._loose = None if is_full or (begins_line and not is_pressed) else point

    def release(self, point: Point, *, was_dragged: bool) -> Mark | None:
        """The button goes up: after a drag another point is set.

        Returns:
            The mark once it has all its points.
        """
        count = POINTS[self.kind]
        self._loose = None
        if was_dragged:
            kept = self.fixed if len(self.fixed) < count else self.fixed[:-1]
            self.fixed = (*kept, point)
        return Mark(self.kind, self.fixed) if len(self.fixed) == count else None
