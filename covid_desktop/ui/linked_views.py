"""How the reader looks at films hung side by side; what is linked changes for all of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from covid_desktop.comparison.drawing import RelativeWindow


class Link(Enum):
    """What can be linked; the value is the field of PlaneView that it concerns."""

    ZOOM = "scale"
    PAN = "center"
    WINDOW = "window"
    ROTATION = "lined_up"
    CURSOR = "cursor"


@dataclass(frozen=True)
class PlaneView:
    """A view onto the common plane.

    Attributes:
        scale: device pixels for one unit of the plane; None to fit the film.
        center: the place in the middle of the view; None for the film's middle.
        window: relative to each film's own greys inside the lungs.
        lined_up: the film is turned so that its lungs lie as those of the last film.
        cursor: the place under the reader's cursor, if it is over a film.
    """

    scale: float | None = None
    center: tuple[float, float] | None = None
    window: RelativeWindow = field(default_factory=RelativeWindow)
    lined_up: bool = True
    cursor: tuple[float, float] | None = None


class LinkedViews(QObject):
    """One view for all films, and one for each where it is not linked.

    Args:
        count: how many films hang.
    """

    changed = Signal()
    cursor_moved = Signal()

    def __init__(self, count: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shared = PlaneView()
        self._own = [PlaneView() for _ in range(count)]
        self._linked = set(Link)

    def is_linked(self, link: Link) -> bool:
        """Does it change for all films at once?"""
        return link in self._linked

    def set_linked(self, link: Link, linked: bool) -> None:
        """Link, or let each film go its own way from where it is now."""
        if linked:
            self._linked.add(link)
        elif link in self._linked:
            now = getattr(self._shared, link.value)
            self._own = [replace(own, **{link.value: now}) for own in self._own]
            self._linked.discard(link)
            if link is Link.ROTATION:
                # Turning is what the link does; without it each film is as it was made.
                self._own = [replace(own, lined_up=False) for own in self._own]
            if link is Link.CURSOR:
                self._own = [replace(own, cursor=None) for own in self._own]
        self.changed.emit()

    def view(self, number: int) -> PlaneView:
        """How one film is looked at."""
        linked = {link.value: getattr(self._shared, link.value) for link in self._linked}
        return replace(self._own[number], **linked)

    def change(self, number: int, **changes: object) -> None:
        """The reader changes the view of one film, and of all others where they are linked."""
        linked = {link.value for link in self._linked}
        shared = {name: value for name, value in changes.items() if name in linked}
        own = {name: value for name, value in changes.items() if name not in linked}
        self._shared = replace(self._shared, **shared)  # type: ignore[arg-type]
        self._own[number] = replace(self._own[number], **own)  # type: ignore[arg-type]
        (self.cursor_moved if set(changes) == {"cursor"} else self.changed).emit()

    def reset(self) -> None:
        """All as it was at first; the links stay as they are."""
        self._shared = PlaneView()
        upright = self.is_linked(Link.ROTATION)
        self._own = [PlaneView(lined_up=upright) for _ in self._own]
        self.changed.emit()
