"""Is the page of the first start due, and what follows it: asked at each start, so it is light."""

from __future__ import annotations

from enum import Enum

from covid_desktop.settings import Settings

# The version whose notice is the one below: whoever accepted an older one is asked again.
NOTICE_SINCE = "0.1.0"


class Begin(Enum):
    """What the reader wants to do first."""

    EMPTY = "empty"
    DEMONSTRATION = "demonstration"


def is_due(settings: Settings) -> bool:
    """The notice has not been accepted on this workstation, or only an older one."""
    return _numbers(settings.accepted) < _numbers(NOTICE_SINCE)


def _numbers(version: str) -> tuple[int, ...]:
    """A version to compare by; nothing accepted comes before everything."""
    return tuple(int(part) for part in version.split(".") if part.isdecimal())
