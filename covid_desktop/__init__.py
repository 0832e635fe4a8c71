"""Covid Desktop: chest films read offline. Research and education use; not a medical device."""

import os

__version__ = "0.1.0"

# From version 1.29 on, ONNX Runtime makes an identity for the computer and reports each start and
# model to its maker, unless this is there before it is loaded (docs/adr/0022). It is decided here,
# where every way into the program and each of its processes comes by first.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
