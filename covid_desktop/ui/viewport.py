"""Which part of the film is on the screen, and where: plain geometry, no Qt.

Film coordinates: x in columns, y in rows, (0, 0) the outer corner of the first pixel.
Device coordinates: real pixels of the screen, whatever the desktop's scaling, so that
the film is as sharp as the screen allows and 1:1 means one pixel for one pixel.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

_MOST = 64.0
_LEAST = 1 / 64


@dataclass(frozen=True)
class Placement:
    """What to draw: a box of the film onto a rectangle of the screen.

    Attributes:
        box: (left, top, right, bottom) in film coordinates.
        left, top, width, height: the rectangle in device pixels.
    """

    box: tuple[float, float, float, float]
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class Viewport:
    """A view onto one film.

    Attributes:
        columns, rows: size of the film.
        width, height: size of the view in device pixels.
        aspect: height of a film pixel over its width.
        scale: device pixels for one film column; None to fit the film into the view.
        center: film coordinates in the middle of the view; None for the film's middle.
    """

    columns: int
    rows: int
    width: int
    height: int
    aspect: float = 1.0
    scale: float | None = None
    center: tuple[float, float] | None = None

    @property
    def fit_scale(self) -> float:
        """The scale at which the whole film just fits."""
        across = self.width / self.columns
        down = self.height / (self.rows * self.aspect)
        return max(min(across, down), 1e-6)

    @property
    def scale_x(self) -> float:
        """Device pixels for one film column."""
        return self.fit_scale if self.scale is None else self.scale

    @property
    def scale_y(self) -> float:
        """Device pixels for one film row."""
        return self.scale_x * self.aspect

    @property
    def origin(self) -> tuple[int, int]:
        """The film's corner in device pixels: whole ones, so that 1:1 stays untouched by blur."""
        x, y = self.center or (self.columns / 2, self.rows / 2)
        return (
            round(self.width / 2 - x * self.scale_x),
            round(self.height / 2 - y * self.scale_y),
        )

    def to_film(self, x: float, y: float) -> tuple[float, float]:
        """Film coordinates of a point given in device pixels."""
        left, top = self.origin
        return (x - left) / self.scale_x, (y - top) / self.scale_y

    def to_device(self, x: float, y: float) -> tuple[float, float]:
        """Device pixels of a point given in film coordinates."""
        left, top = self.origin
        return left + x * self.scale_x, top + y * self.scale_y

    def resized(self, width: int, height: int) -> Viewport:
        """The same middle and scale in a view of another size."""
        return replace(self, width=width, height=height)

    def fitted(self) -> Viewport:
        """The whole film, as large as the view allows."""
        return replace(self, scale=None, center=None)

    def zoomed(self, factor: float, x: float, y: float) -> Viewport:
        """Zoom so that the film stays where it is under a point given in device pixels."""
        return self.scaled(self.scale_x * factor, x, y)

    def scaled(self, scale: float, x: float, y: float) -> Viewport:
        """As `zoomed`, to a scale."""
        least = min(_LEAST, self.fit_scale)
        scale = min(max(scale, least), max(_MOST, self.fit_scale))
        film_x, film_y = self.to_film(x, y)
        center = (
            film_x - (x - self.width / 2) / scale,
            film_y - (y - self.height / 2) / (scale * self.aspect),
        )
        return replace(self, scale=scale)._centered(center)

    def panned(self, dx: float, dy: float) -> Viewport:
        """Move the film by so many device pixels."""
        x, y = self.center or (self.columns / 2, self.rows / 2)
        moved = (x - dx / self.scale_x, y - dy / self.scale_y)
        return replace(self, scale=self.scale_x)._centered(moved)

    def placement(self) -> Placement | None:
        """The part of the film to draw; None if nothing of it is in sight."""
        left, top = self.origin
        x0, y0 = max(left, 0), max(top, 0)
        x1 = min(round(left + self.columns * self.scale_x), self.width)
        y1 = min(round(top + self.rows * self.scale_y), self.height)
        if x1 <= x0 or y1 <= y0:
            return None
        box = (
            (x0 - left) / self.scale_x,
            (y0 - top) / self.scale_y,
            min((x1 - left) / self.scale_x, self.columns),
            min((y1 - top) / self.scale_y, self.rows),
        )
        return Placement(box, x0, y0, x1 - x0, y1 - y0)

    def _centered(self, center: tuple[float, float]) -> Viewport:
        """Keep the middle of the view on the film, so that it cannot get lost."""
        x = min(max(center[0], 0.0), float(self.columns))
        y = min(max(center[1], 0.0), float(self.rows))
        return replace(self, center=(x, y))
