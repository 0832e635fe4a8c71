"""What the first bytes of a file say, without any library.

pydicom alone takes longer to load than the window takes to appear: whatever the window needs
at its start must not import it.
"""

from __future__ import annotations

import struct

_VRS = frozenset(
    b"AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OW"
    b" PN SH SL SQ SS ST TM UI UL UN US UT".split()
)


def is_dicom(data: bytes) -> bool:
    """DICOM with its preamble, or a bare data set that begins like one.

    Args:
        data: the file, or at least its first 132 bytes.
    """
    if data[128:132] == b"DICM":
        return True
    if len(data) < 12:
        return False
    for order in "<>":
        group, element = struct.unpack_from(order + "HH", data)
        if group in {0x0002, 0x0008} and element <= 0x0070:
            length = struct.unpack_from(order + "I", data, 4)[0]
            return data[4:6] in _VRS or (length < 256 and length + 8 <= len(data))
    return False
