"""Replacements that a key makes: the same original gives the same one, and none leads back.

With HMAC-SHA256 (RFC 2104) nobody without the key can find out whose pseudonym it is, not even
by trying all patient IDs of a hospital. Copies made with one key belong together; a thrown
away key can never be asked again.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from datetime import datetime, timedelta

from pydicom.uid import UID

_DATE = re.compile(r"(\d{4})\.?(\d{2})\.?(\d{2})")
# Back by one month to ten years: never into the future, and never by nothing.
_LEAST_DAYS, _MOST_DAYS = 30, 3650


def new_key() -> bytes:
    """A key for one set of copies."""
    return secrets.token_bytes(32)


class Pseudonyms:
    """Replacements for the identifiers of one patient.

    Attributes:
        patient: takes the place of name and ID.
        days: added to each date of this patient; negative.
    """

    def __init__(self, key: bytes, patient_identity: str) -> None:
        self._key = key
        digest = self._digest("patient", patient_identity)
        self.patient = f"CD-{digest.hex()[:16].upper()}"
        number = int.from_bytes(self._digest("days", patient_identity)[:8], "big")
        self.days = -(_LEAST_DAYS + number % (_MOST_DAYS - _LEAST_DAYS))

    def uid(self, original: str) -> UID:
        """Another UID; the same for the same original, whatever the patient.

        Args:
            original: as the file has it.
        """
        digest = self._digest("uid", original)
        return UID(f"2.25.{int.from_bytes(digest[:16], 'big')}")

    def shifted(self, value: str) -> str:
        """A DA or DT value moved by this patient's days; "" if its day is not whole.

        Args:
            value: "20200401", "2020.04.01", "20200401101500.5+0100".
        """
        match = _DATE.match(value)
        if match is None:
            return ""
        try:
            day = datetime(int(match[1]), int(match[2]), int(match[3]))
            moved = day + timedelta(days=self.days)
        except (ValueError, OverflowError):
            return ""
        return f"{moved:%Y%m%d}".zfill(8) + value[match.end() :]

    def _digest(self, purpose: str, value: str) -> bytes:
        message = f"{purpose}\0{value}".encode("utf-8", "surrogateescape")
        return hmac.new(self._key, message, hashlib.sha256).digest()
