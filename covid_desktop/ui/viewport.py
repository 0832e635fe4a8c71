"""Which part of the film is on the screen, and where: plain geometry, no Qt.

Film coordinates: x in columns, y in rows, (0, 0) the outer corner of the first pixel;
they stay with the film however it is turned. Device coordinates: real pixels of the
screen, whatever the desktop's scaling, so that the film is as sharp as the screen allows
and 1:1 means one pixel for one pixel.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from covid_desktop.imaging.orientation import UPRIGHT, Orientation

_MOST = 64.0
_LEAST = 1 / 64


@dataclass(frozen=True)
class Placement:
    """What to draw: a box of the film onto a rectangle of the screen.

    Attributes:
        box: (left, top, right, bottom) in film coordinates.
        left, top, width, height: the rectangle in device pixels, of the film as turned.
        orientation: how the box is turned before it is drawn.
    """

    box: tuple[float, float, float, float]
    left: int
    top: int
    width: int
    height: int
    orientation: Orientation = UPRIGHT


@dataclass(frozen=True)
class Viewport:
    """A view onto one film.

    Attributes:
        columns, rows: size of the film.
        width, height: size of the view in device pixels.
        aspect: height of a film pixel over its width.
        scale: device pixels for one film column; None to fit the film into the view.
        center: film coordinates in the middle of the view; None for the film's middle.
        orientation: how the film is turned.
    """

    columns: int
    rows: int
    width: int
    height: int
    aspect: float = 1.0
    scale: float | None = None
    center: tuple[float, float] | None = None
    orientation: Orientation = UPRIGHT

    @property
    def fit_scale(self) -> float:
        """The scale at which the whole film just fits."""
        wide, tall = float(self.columns), self.rows * self.aspect
        if self.orientation.is_sideways:
            wide, tall = tall, wide
        return max(min(self.width / wide, self.height / tall), 1e-6)

    @property
    def scale_x(self) -> float:
        """Device pixels for one film column, whichever way it runs."""
        return self.fit_scale if self.scale is None else self.scale

    @property
    def scale_y(self) -> float:
        """Device pixels for one film row, whichever way it runs."""
        return self.scale_x * self.aspect

    @property
    def origin(self) -> tuple[int, int]:
        """The upper left corner of the film as turned, in device pixels.

        Whole ones, so that 1:1 stays untouched by blur.
        """
        x, y = self.center or (self.columns / 2, self.rows / 2)
        u, v = self.orientation.to_seen(x, y, self.columns, self.rows)
        across, down = self._seen_scales(self.scale_x)
        return round(self.width / 2 - u * across), round(self.height / 2 - v * down)

    def to_film(self, x: float, y: float) -> tuple[float, float]:
        """Film coordinates of a point given in device pixels."""
        left, top = self.origin
        across, down = self._seen_scales(self.scale_x)
        u, v = (x - left) / across, (y - top) / down
        return self.orientation.to_film(u, v, self.columns, self.rows)

    def to_device(self, x: float, y: float) -> tuple[float, float]:
        """Device pixels of a point given in film coordinates."""
        left, top = self.origin
        across, down = self._seen_scales(self.scale_x)
        u, v = self.orientation.to_seen(x, y, self.columns, self.rows)
        return left + u * across, top + v * down

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
        # The point under the cursor stays; the middle of the view lies where it must for that.
        u, v = self.orientation.to_seen(*self.to_film(x, y), self.columns, self.rows)
        across, down = self._seen_scales(scale)
        middle = (u - (x - self.width / 2) / across, v - (y - self.height / 2) / down)
        return replace(self, scale=scale)._centered(*middle)

    def panned(self, dx: float, dy: float) -> Viewport:
        """Move the film by so many device pixels."""
        x, y = self.center or (self.columns / 2, self.rows / 2)
        u, v = self.orientation.to_seen(x, y, self.columns, self.rows)
        across, down = self._seen_scales(self.scale_x)
        return replace(self, scale=self.scale_x)._centered(u - dx / across, v - dy / down)

    def placement(self) -> Placement | None:
        """The part of the film to draw; None if nothing of it is in sight."""
        left, top = self.origin
        across, down = self._seen_scales(self.scale_x)
        wide, tall = self.orientation.size(self.columns, self.rows)
        x0, y0 = max(left, 0), max(top, 0)
        x1 = min(round(left + wide * across), self.width)
        y1 = min(round(top + tall * down), self.height)
        if x1 <= x0 or y1 <= y0:
            return None
        corners = [
            self.orientation.to_film(
                min((x - left) / across, wide), min((y - top) / down, tall), self.columns, self.rows
            )
            for x, y in ((x0, y0), (x1, y1))
        ]
        (one_x, one_y), (other_x, other_y) = corners
        box = (
            min(one_x, other_x),
            min(one_y, other_y),
            max(one_x, other_x),
            max(one_y, other_y),
        )
        return Placement(box, x0, y0, x1 - x0, y1 - y0, self.orientation)

    def _seen_scales(self, scale: float) -> tuple[float, float]:
        """Device pixels for one film pixel, to the right and downwards, as the film is turned."""
        if self.orientation.is_sideways:
            return scale * self.aspect, scale
        return scale, scale * self.aspect

    def _centered(self, u: float, v: float) -> Viewport:
        """Keep the middle of the view on the film, so that it cannot get lost."""
        wide, tall = self.orientation.size(self.columns, self.rows)
        u, v = min(max(u, 0.0), float(wide)), min(max(v, 0.0), float(tall))
        return replace(self, center=self.orientation.to_film(u, v, self.columns, self.rows))
