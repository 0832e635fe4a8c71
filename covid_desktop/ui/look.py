"""How the reader looks at one film: a value, and how a drag changes its window."""

from __future__ import annotations

from dataclasses import dataclass, replace

from covid_desktop.domain.film import VOI, Film, LookupTable, Rescale, VOIWindow
from covid_desktop.imaging.display import default_voi
from covid_desktop.imaging.orientation import UPRIGHT, Orientation

# A drag over this many logical pixels changes the window by its own width.
_DRAG_SPAN = 350.0


@dataclass(frozen=True)
class SizeNote:
    """At what scale a film has its true size.

    Attributes:
        scale: device pixels for one film column.
        screen: on which screen, by `screens.screen_key`.
        words: what true size means on this film.
    """

    scale: float
    screen: str
    words: str


@dataclass(frozen=True)
class Look:
    """How the reader looks at one film; kept while the film is open.

    Attributes:
        voi: window or LUT.
        invert: show the negative.
        scale: device pixels for one film column; None to fit.
        center: film coordinates in the middle of the view; None for the film's middle.
        orientation: how the film is turned.
        sharpened: fine lines are made to stand out.
        size_note: of the last time that the film was shown at true size.
    """

    voi: VOI
    invert: bool = False
    scale: float | None = None
    center: tuple[float, float] | None = None
    orientation: Orientation = UPRIGHT
    sharpened: bool = False
    size_note: SizeNote | None = None

    def size_words(self, screen: str) -> str:
        """What to say of the film's size on a screen; "" unless it is its true one."""
        note = self.size_note
        is_true = note is not None and (note.scale, note.screen) == (self.scale, screen)
        return note.words if note is not None and is_true else ""


def look_at(film: Film, known: Look | None, before: Film | None) -> Look:
    """How a film is looked at when it comes onto the screen.

    Args:
        film: the film.
        known: as the reader left it, if it was there before.
        before: what was on the screen. If it was the film's own preview, in the preview's own
            window, the film is shown in its own.
    """
    voi = default_voi(film)
    if known is None:
        return Look(voi)
    was_preview = before is not None and before.is_preview and not film.is_preview
    if was_preview and before is not None and known.voi == default_voi(before):
        return replace(known, voi=voi)
    return known


def as_window(voi: VOI) -> VOIWindow:
    """A window over the same values, for a reader who drags away from a LUT."""
    if isinstance(voi, LookupTable):
        size = float(voi.entries.size)
        return VOIWindow(center=voi.first + size / 2, width=size)
    return voi


def smallest_width(film: Film) -> float:
    """The narrowest window that still tells two stored values apart."""
    smallest = abs(film.modality.slope) if isinstance(film.modality, Rescale) else 1.0
    return max(smallest, 1e-9)


def dragged_window(film: Film, voi: VOI, across: float, down: float) -> VOIWindow:
    """The window after a drag: to the right wider, downwards a higher centre, so darker.

    Args:
        film: whose values are windowed.
        voi: where the drag began.
        across: logical pixels to the right.
        down: logical pixels downwards.
    """
    window = as_window(voi)
    smallest = smallest_width(film)
    step = max(window.width, 8 * smallest) / _DRAG_SPAN
    width = max(window.width + across * step, smallest)
    return replace(window, width=width, center=window.center + down * step, explanation="")
