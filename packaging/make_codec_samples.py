"""Draw one small phantom and write it in every DICOM compression: resources/codec_samples.

The self-test decodes these on the reader's computer. Run by hand, with imagecodecs
installed beside the project (its encoders for 12-bit JPEG, lossless JPEG and HTJ2K are
needed here alone, so it is no dependency):

    python packaging/make_codec_samples.py
"""

from __future__ import annotations

from pathlib import Path

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.pixels.encoders.base import get_encoder

from training.phantoms import PhantomRecipe, draw_phantom

FOLDER = Path(__file__).parents[1] / "resources" / "codec_samples"
ROWS, COLUMNS = 96, 80
UIDS = "2.25.3141592653589793"

Grey = NDArray[np.uint16]


def main() -> None:
    """Write every sample."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    drawn = draw_phantom(
        PhantomRecipe(seed=5, rows=ROWS, columns=COLUMNS, zones=(0, 1, 2, 0, 0, 1))
    )
    grey = drawn.grey.astype(np.uint16)
    native = {
        "implicit": uid.ImplicitVRLittleEndian,
        "explicit": uid.ExplicitVRLittleEndian,
        "deflated": uid.DeflatedExplicitVRLittleEndian,
        "big-endian": uid.ExplicitVRBigEndian,
    }
    for name, syntax in native.items():
        is_big = syntax == uid.ExplicitVRBigEndian
        write(name, syntax, grey.astype(">u2" if is_big else "<u2").tobytes(), 12)
    eight = (grey >> 4).astype(np.uint8)
    frames: dict[str, tuple[uid.UID, bytes, int]] = {
        "jpeg-baseline": (uid.JPEGBaseline8Bit, imagecodecs.jpeg8_encode(eight, level=95), 8),
        "jpeg-extended-12-bit": (
            uid.JPEGExtended12Bit,
            imagecodecs.jpeg8_encode(grey, level=95),
            12,
        ),
        "jpeg-lossless": (uid.JPEGLossless, imagecodecs.ljpeg_encode(grey, bitspersample=12), 12),
        "jpeg-lossless-sv1": (
            uid.JPEGLosslessSV1,
            imagecodecs.ljpeg_encode(grey, bitspersample=12),
            12,
        ),
        "jpeg-ls": (uid.JPEGLSLossless, imagecodecs.jpegls_encode(grey), 12),
        "jpeg-ls-near-lossless": (
            uid.JPEGLSNearLossless,
            imagecodecs.jpegls_encode(grey, level=2),
            12,
        ),
        "jpeg-2000-lossless": (
            uid.JPEG2000Lossless,
            imagecodecs.jpeg2k_encode(
                grey, codecformat="J2K", reversible=True, level=0, bitspersample=12
            ),
            12,
        ),
        "jpeg-2000": (
            uid.JPEG2000,
            imagecodecs.jpeg2k_encode(
                grey, codecformat="J2K", reversible=False, level=60, bitspersample=12
            ),
            12,
        ),
        "htj2k-lossless": (uid.HTJ2KLossless, imagecodecs.htj2k_encode(grey, reversible=True), 12),
        "htj2k": (uid.HTJ2K, imagecodecs.htj2k_encode(grey, reversible=False), 12),
        "rle": (uid.RLELossless, rle(grey), 12),
    }
    for name, (syntax, frame, bits) in frames.items():
        write(name, syntax, encapsulate([frame]), bits)


def rle(grey: Grey) -> bytes:
    """One RLE frame."""
    return bytes(
        get_encoder(uid.RLELossless).encode(
            grey,
            rows=ROWS,
            columns=COLUMNS,
            samples_per_pixel=1,
            bits_allocated=16,
            bits_stored=12,
            pixel_representation=0,
            number_of_frames=1,
            photometric_interpretation="MONOCHROME2",
        )
    )


def write(name: str, syntax: uid.UID, pixels: bytes, bits: int) -> None:
    """One sample file."""
    film = Dataset()
    film.SOPClassUID = uid.ComputedRadiographyImageStorage
    number = 1 + len(list(FOLDER.glob("*.dcm")))
    film.SOPInstanceUID = f"{UIDS}.{number}"
    film.StudyInstanceUID = film.SeriesInstanceUID = UIDS
    film.Modality = "CR"
    film.PatientID, film.PatientName = "CODEC-SAMPLE", "Phantom^Synthetic"
    film.ImageComments = "Synthetic film drawn by software; not a patient"
    film.BodyPartExamined, film.ViewPosition = "CHEST", "PA"
    film.Rows, film.Columns = ROWS, COLUMNS
    film.SamplesPerPixel, film.PhotometricInterpretation = 1, "MONOCHROME2"
    film.BitsAllocated = 8 if bits == 8 else 16
    film.BitsStored, film.HighBit, film.PixelRepresentation = bits, bits - 1, 0
    film.PixelData = pixels
    film["PixelData"].VR = "OB" if syntax.is_compressed or bits == 8 else "OW"
    film.file_meta = FileMetaDataset()
    film.file_meta.TransferSyntaxUID = syntax
    film.save_as(FOLDER / f"{name}.dcm", enforce_file_format=True)


if __name__ == "__main__":
    for old in FOLDER.glob("*.dcm"):
        old.unlink()
    main()
