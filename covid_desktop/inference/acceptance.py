"""May this film be assessed? Reasons, not a bool.

First what the header says, then what the pixels look like to the network's own
"upright frontal chest film" output.
"""

from __future__ import annotations

from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.film import Film, FilmFormat, ViewPosition
from covid_desktop.domain.sentence import sentence

# Modalities of projection radiography (DICOM PS3.3 C.7.3.1.1.1); OT and SC are pictures
# of unknown origin, and "" is a file that does not say: the pixels decide on those.
_RADIOGRAPHY = {"CR", "DX", "DR", "RG", "RF", "OT", "SC", "XC", ""}
_CHEST_WORDS = ("CHEST", "THORAX", "LUNG", "TORAX")
_SMALLEST_SIDE = 128
_ADULT_YEARS = 16

NOT_FRONTAL = Reason(
    "not-a-frontal-chest-film",
    "This does not look like an upright frontal chest film.",
    "Check that it is a PA or AP chest film, the right way up and not a negative.",
)


def header_reasons(film: Film) -> tuple[Reason, ...]:
    """Why the header alone rules an assessment out; empty if it does not."""
    facts = film.facts
    reasons = []
    if film.format is FilmFormat.DICOM and facts.modality.upper() not in _RADIOGRAPHY:
        reasons.append(
            Reason(
                "not-radiography",
                sentence(
                    "The file says that it is of modality {0}, not a plain film.",
                    facts.modality[:16],
                ),
                "Open a plain chest film (CR or DX).",
            )
        )
    if facts.body_part and not any(w in facts.body_part.upper() for w in _CHEST_WORDS):
        reasons.append(
            Reason(
                "not-the-chest",
                sentence(
                    "The file says that it shows another body part ({0}).",
                    facts.body_part[:16].lower(),
                ),
                "Open a frontal chest film; if the header is wrong, have it corrected.",
            )
        )
    if facts.view_position in (ViewPosition.LL, ViewPosition.RL):
        reasons.append(
            Reason(
                "lateral-film",
                "The file says that this is a lateral film.",
                "Open the frontal film (PA or AP) of the same study.",
            )
        )
    if facts.age_years is not None and facts.age_years < _ADULT_YEARS:
        reasons.append(
            Reason(
                "child",
                sentence("The file says that the patient is younger than {0} years.", _ADULT_YEARS),
                "The model has learned from films of adults only; read this film without it.",
            )
        )
    if min(film.rows, film.columns) < _SMALLEST_SIDE:
        reasons.append(
            Reason(
                "too-small",
                sentence("The film is only {0} x {1} pixels.", film.columns, film.rows),
                "Open the film at its full resolution.",
            )
        )
    return tuple(reasons)


def pixel_reasons(frontal_probability: float, threshold: float) -> tuple[Reason, ...]:
    """Why the pixels rule an assessment out; empty if they do not."""
    return (NOT_FRONTAL,) if frontal_probability < threshold else ()
