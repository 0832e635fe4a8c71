"""What leaves the workstation as DICOM: result objects and de-identified copies.

DICOM keywords stay verbatim here.
"""

import logging
import warnings

# highdicom quotes a patient's name when it finds it badly formed: neither its warnings nor its
# log go any further.
warnings.filterwarnings("ignore", module=r"highdicom\b")
logging.getLogger("highdicom").setLevel(logging.CRITICAL + 1)
