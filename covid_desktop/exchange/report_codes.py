"""The coded concepts of the structured report.

SNOMED CT (SCT), DICOM (DCM) and UCUM where they have the concept. Where none has, a private
scheme, 99COVIDDESKTOP, whose whole list is here and nowhere else:

| code | meaning |
|---|---|
| OTHER-PNEUMONIA | Pneumonia other than COVID-19 (SNOMED CT's pneumonia includes COVID-19) |
| NO-PNEUMONIA | No pneumonia seen by the model (not a statement on the patient) |
| P-COVID-19, P-OTHER, P-NONE | calibrated probabilities of the statements; they sum to 1 |
| ATTRIBUTION-LUNGS | share of what the model looked at that lies inside the lungs, 0 to 1 |
| BRIXIA | the Brixia score (Borghesi and Maroldi 2020) as method |
| BRIXIA-ZONE | score of one zone, 0 to 3 |
| BRIXIA-TOTAL | sum of six zones, 0 to 18 |
| BRIXIA-ZONE-CHANGE, BRIXIA-TOTAL-CHANGE | score of the film less that of the prior film |
| REPEATABILITY-LIMIT | total changes below it lie within repeatability (Bland and Altman 1999) |
| CHANGE-VERDICT | what may be concluded; its values follow |
| WORSE, BETTER, NO-CHANGE, NOT-COMPARABLE | beyond the limit; within it; films do not allow it |
| PRIOR-FILM | the earlier film that the change is measured from |
| INTENDED-USE, RESEARCH-ONLY | what the statement may be used for |
| FILM-KIND, SYNTHETIC | the film was computed and shows no patient |
| REFUSAL-REASON | why the model declined the film; its values are the application's reason codes |
"""

from __future__ import annotations

from highdicom.coding_schemes import CodingSchemeIdentificationItem
from highdicom.sr import CodedConcept
from pydicom.sr.codedict import codes

from covid_desktop.domain.assessment import FindingClass

SCHEME = "99COVIDDESKTOP"


def private(value: str, meaning: str) -> CodedConcept:
    """A concept of the private scheme.

    Args:
        value: the code; beyond 16 characters it travels as LongCodeValue.
        meaning: at most 64 characters.
    """
    return CodedConcept(value, SCHEME, meaning[:64])


def scheme_identification() -> CodingSchemeIdentificationItem:
    """Who answers for the private codes."""
    return CodingSchemeIdentificationItem(
        SCHEME,
        name="Covid Desktop private codes",
        responsible_organization="Covid Desktop",
    )


PLAIN_CHEST_FILM = CodedConcept("399208008", "SCT", "Plain chest X-ray")
LUNG = CodedConcept("39607008", "SCT", "Lung")
RIGHT = CodedConcept("24028007", "SCT", "Right")
LEFT = CodedConcept("7771000", "SCT", "Left")
BOTH = CodedConcept("51440002", "SCT", "Right and left")
SCORE_UNIT = CodedConcept("{score}", "UCUM", "score")

PROCESSING_SUMMARY = codes.DCM.CADProcessingAndFindingsSummary
SUCCEEDED = codes.DCM.AllAlgorithmsSucceededWithFindings
FAILED = codes.DCM.NoAlgorithmsSucceededWithoutFindings
STATEMENT = CodedConcept("111059", "DCM", "Single Image Finding")
NOT_SURE = CodedConcept("82334004", "SCT", "Indeterminate")

STATEMENTS = {
    # Disorder of SNOMED CT's COVID-19 set; its 18 digits need LongCodeValue.
    FindingClass.COVID_19: CodedConcept("882784691000119100", "SCT", "COVID-19 pneumonia"),
    FindingClass.OTHER_PNEUMONIA: private("OTHER-PNEUMONIA", "Pneumonia other than COVID-19"),
    FindingClass.NO_PNEUMONIA: private("NO-PNEUMONIA", "No pneumonia seen by the model"),
}
PROBABILITIES = {
    FindingClass.COVID_19: private("P-COVID-19", "Probability of COVID-19 pneumonia"),
    FindingClass.OTHER_PNEUMONIA: private("P-OTHER", "Probability of other pneumonia"),
    FindingClass.NO_PNEUMONIA: private("P-NONE", "Probability of no pneumonia"),
}
ATTRIBUTION_INSIDE_LUNGS = private("ATTRIBUTION-LUNGS", "Share of attribution inside the lungs")

BRIXIA = private("BRIXIA", "Brixia score")
BRIXIA_ZONE = private("BRIXIA-ZONE", "Brixia zone score")
BRIXIA_TOTAL = private("BRIXIA-TOTAL", "Brixia total score")
BRIXIA_ZONE_CHANGE = private("BRIXIA-ZONE-CHANGE", "Change of Brixia zone score")
BRIXIA_TOTAL_CHANGE = private("BRIXIA-TOTAL-CHANGE", "Change of Brixia total score")
REPEATABILITY_LIMIT = private("REPEATABILITY-LIMIT", "Repeatability limit of the total score")
CHANGE_VERDICT = private("CHANGE-VERDICT", "Change since the prior film")
VERDICTS = {
    "worse": private("WORSE", "Worse"),
    "better": private("BETTER", "Better"),
    "no measurable change": private("NO-CHANGE", "No measurable change"),
    "not comparable": private("NOT-COMPARABLE", "Not comparable"),
}
PRIOR_FILM = private("PRIOR-FILM", "Prior film compared with")
_HEIGHTS = (
    CodedConcept("281392002", "SCT", "Upper zone of lung"),
    CodedConcept("281393007", "SCT", "Middle zone of lung"),
    CodedConcept("281394001", "SCT", "Lower zone of lung"),
)
# In the order of ZONES: A to C the right lung from top to bottom, D to F the left.
ZONE_SITES = tuple((height, side) for side in (RIGHT, LEFT) for height in _HEIGHTS)

INTENDED_USE = private("INTENDED-USE", "Intended use")
RESEARCH_ONLY = private("RESEARCH-ONLY", "Research and education use. Not a medical device.")
FILM_KIND = private("FILM-KIND", "Kind of film")
SYNTHETIC_FILM = private("SYNTHETIC", "Synthetic film: it shows no patient")
REFUSAL_REASON = private("REFUSAL-REASON", "Reason why the film was not assessed")
