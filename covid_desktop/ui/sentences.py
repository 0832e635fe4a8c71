"""What the floors below say in English, in the reader's language; only where it is shown.

Reasons travel in English through the session and the library: what is exported or kept is the
same in every language of the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from covid_desktop.domain.sentence import in_language

if TYPE_CHECKING:
    from covid_desktop.domain.assessment import Reason
    from covid_desktop.domain.errors import ReaderError


def told(words: str) -> str:
    """A sentence in the reader's language; any other text as it is."""
    return in_language(words, QCoreApplication.translate)


def told_whole(reason: Reason | ReaderError) -> str:
    """What happened and what to do, in the reader's language."""
    return f"{told(reason.what)} {told(reason.advice)}"
