"""What the reader concludes of a Study: it stands before whatever the model states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RSNACategory(StrEnum):
    """RSNA expert consensus on reporting COVID-19 (Simpson et al. 2020), for plain films."""

    TYPICAL = "typical"
    INDETERMINATE = "indeterminate"
    ATYPICAL = "atypical"
    NEGATIVE = "negative"


class SeverityAgreement(StrEnum):
    """Does the reader agree with the model's severity?"""

    AGREE = "agree"
    DISAGREE = "disagree"


@dataclass(frozen=True)
class Conclusion:
    """One signed statement of a reader; a later one supersedes it, none is overwritten.

    Attributes:
        reader: name of who signed.
        category: None if not stated.
        severity: None if not stated.
        text: free text, "" if none.
        made_at: when it was signed, with time zone; None until it is kept.
        total: the reader's own Brixia total, 0 to 18; None if not stated.
    """

    reader: str
    category: RSNACategory | None = None
    severity: SeverityAgreement | None = None
    text: str = ""
    made_at: datetime | None = None
    total: int | None = None

    def __repr__(self) -> str:
        """Free text may name a patient: reprs end up in logs and crash texts."""
        return "Conclusion(…)"
