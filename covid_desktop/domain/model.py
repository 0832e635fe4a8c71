"""Who speaks: the model that a number comes from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ModelReference:
    """Which model spoke. Travels with every number.

    Attributes:
        name: the card's model name.
        version: the card's version.
        sha256: hash of the model file, hex.
    """

    name: str
    version: str
    sha256: str

    @property
    def short(self) -> str:
        """For the eye: name, version and the first eight digits of the hash."""
        return f"{self.name} {self.version} ({self.sha256[:8]})"
