"""Assessors for the processes of the tests: they end, hang or fail on films of certain sizes."""

from __future__ import annotations

import os
import threading

from covid_desktop.domain.assessment import Refusal
from covid_desktop.domain.errors import ModelUnavailable

ENDS, HANGS, FAILS, BREAKS = 13, 17, 19, 23


class StandIn:
    """Refuses every film, but for those whose number of columns asks for worse."""

    def assess(self, film):
        if film.columns == ENDS:
            os._exit(139)
        if film.columns == HANGS:
            threading.Event().wait()
        if film.columns == FAILS:
            raise ZeroDivisionError
        if film.columns == BREAKS:
            raise ModelUnavailable("inference-failed", "The model stopped.", "Try again.")
        return Refusal(film.sha256, (), None)


class Reasoned(StandIn):
    """As a real one, with a reason."""

    def assess(self, film):
        from made_answers import refusal  # noqa: PLC0415 - found in the tests' folder

        super().assess(film)
        return refusal(film)


def unavailable():
    """An opener that finds no model."""
    raise ModelUnavailable("model-missing", "The model file is missing.", "Reinstall.")


def ending():
    """An opener that ends its process."""
    os._exit(1)
