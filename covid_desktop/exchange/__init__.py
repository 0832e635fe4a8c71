"""What leaves the workstation as DICOM: result objects and de-identified copies.

DICOM keywords stay verbatim here.
"""

import logging

# highdicom quotes a patient's name when it finds it badly formed; our own errors never do.
logging.getLogger("highdicom").setLevel(logging.CRITICAL + 1)
