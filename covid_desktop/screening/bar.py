"""The progress bar on standard error, with the time left."""

from __future__ import annotations

import sys
from typing import Any

# On a screen the bar moves; in a log each of its states is a line.
_SECONDS_ON_A_SCREEN = 0.2
_SECONDS_IN_A_LOG = 30.0


class Bar:
    """A bar that appears with the first news, and stays as it was at the end."""

    def __init__(self) -> None:
        self._bar: Any = None

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def show(self, done: int, total: int) -> None:
        """Films done, of all films; what was done before the first news does not count as speed."""
        if sys.stderr is None:  # a window program on Windows has none
            return
        if self._bar is None:
            from tqdm import tqdm  # noqa: PLC0415 - of no use to the window, which starts with this

            is_screen = sys.stderr.isatty()
            self._bar = tqdm(
                total=total,
                initial=done,
                unit="film",
                file=sys.stderr,
                dynamic_ncols=is_screen,
                mininterval=_SECONDS_ON_A_SCREEN if is_screen else _SECONDS_IN_A_LOG,
            )
        self._bar.update(done - self._bar.n)
