"""DICOM films made for tests: phantoms with known pixels, in any transfer syntax."""

from __future__ import annotations

import base64
import io
import tempfile
from pathlib import Path

import gdcm
import numpy as np
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate

CR_STORAGE = uid.UID("1.2.840.10008.5.1.4.1.1.1")


# A 20 x 24 ramp, (100 x + 60 y) mod 4096, 12 bits, reversible HTJ2K.
HTJ2K_RAMP = base64.b64decode(
    "/0//UQApQAAAAAAYAAAAFAAAAAAAAAAAAAAAGAAAABQAAAAAAAAAAAABDwEB/1AACAACAAAACv9SAAwAAgABAAUEBEAB"
    "/1wAEyCIkJCQkJCQkJCQkJCQiIiI/2QAFwABT3BlbkpQSCBWZXIgMC4yNi4zLv+QAAoAAAAAAKcAAf+TwAAmu/UFB3QA"
    "wAATQAASgGL9Awd0ALICh3QAwAATQAATAPH4AIt0AGH4AAI0AMAAFVAABOCOO3b8gg/iC3YAYQgAJHdVAMAAFZAABXjA"
    "wMDAwNxiOnGCdwAMGTJkyJDh9BjeMYG+uADAAC0oAAWwRqPRaDQajUbj8/p6enpxAnkAdtu2bdu2bdu2/0wBCB79hCB7"
    "9hCB7L8A/9k="
)


def phantom(rows=40, columns=32, bits=12, *, signed=False):
    """A slope with a dark disc, using the whole range of the stored bits."""
    y, x = np.mgrid[0:rows, 0:columns]
    top = 2**bits - 1
    slope = (y * columns + x) / (rows * columns - 1) * top
    disc = (y - rows / 3) ** 2 + (x - columns / 3) ** 2 < (columns / 5) ** 2
    values = np.rint(np.where(disc, slope * 0.2, slope)).astype(np.int32)
    if signed:
        return (values - 2 ** (bits - 1)).astype(np.int16)
    return values.astype(np.uint8 if bits <= 8 else np.uint16)


def film_dataset(pixels, *, bits=None, allocated=None, photometric="MONOCHROME2", **attributes):
    """An uncompressed little endian CR film of these stored values."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = CR_STORAGE
    meta.MediaStorageSOPInstanceUID = "1.2.826.0.1.3680043.8.498.1"
    meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    ds = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    ds.SOPClassUID = CR_STORAGE
    ds.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
    ds.StudyInstanceUID, ds.SeriesInstanceUID = "1.2.3", "1.2.3.4"
    ds.Modality = "CR"
    ds.Rows, ds.Columns = pixels.shape[:2]
    ds.SamplesPerPixel = 3 if pixels.ndim == 3 else 1
    if pixels.ndim == 3:
        ds.PlanarConfiguration = 0
    ds.PhotometricInterpretation = photometric
    ds.BitsAllocated = allocated or pixels.dtype.itemsize * 8
    ds.BitsStored = bits or ds.BitsAllocated
    ds.HighBit = ds.BitsStored - 1
    ds.PixelRepresentation = int(pixels.dtype.kind == "i")
    data = pixels.astype(pixels.dtype.newbyteorder("<")).tobytes()
    ds.PixelData = data + b"\0" * (len(data) % 2)
    ds["PixelData"].VR = "OW" if ds.BitsAllocated > 8 else "OB"
    for keyword, value in attributes.items():
        setattr(ds, keyword, value)
    return ds


def to_bytes(ds):
    """The file's bytes."""
    buffer = io.BytesIO()
    ds.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def bare_bytes(ds, *, implicit):
    """The data set alone: neither preamble nor meta header."""
    buffer = io.BytesIO()
    bare = Dataset({element.tag: element for element in ds})
    bare.save_as(buffer, implicit_vr=implicit, little_endian=True, enforce_file_format=False)
    return buffer.getvalue()


def written_as(ds, syntax):
    """The bytes of the film in another transfer syntax, without loss (baseline JPEG apart)."""
    syntax = uid.UID(syntax)
    if syntax == uid.ExplicitVRBigEndian:
        return _big_endian(ds)
    if syntax == uid.JPEGBaseline8Bit:
        picture = io.BytesIO()
        pixels = np.frombuffer(ds.PixelData, np.uint8)[: ds.Rows * ds.Columns]
        Image.fromarray(pixels.reshape(ds.Rows, ds.Columns)).save(picture, "JPEG", quality=95)
        return with_frame(ds, picture.getvalue(), syntax)
    if syntax in {uid.JPEGLossless, uid.JPEGLosslessSV1}:
        return _by_gdcm(ds, gdcm.TransferSyntax.JPEGLosslessProcess14_1)
    if syntax in {uid.RLELossless, uid.JPEGLSLossless, uid.JPEG2000Lossless}:
        ds.compress(syntax, generate_instance_uid=False)
    else:
        ds.file_meta.TransferSyntaxUID = syntax
    return to_bytes(ds)


def with_frame(ds, frame, syntax):
    """The bytes of the film with this compressed frame as its picture."""
    ds.PixelData = encapsulate([frame])
    ds["PixelData"].VR = "OB"
    ds["PixelData"].is_undefined_length = True
    ds.file_meta.TransferSyntaxUID = syntax
    return to_bytes(ds)


def _big_endian(ds):
    if ds.BitsAllocated == 16:
        ds.PixelData = np.frombuffer(ds.PixelData, "<u2").astype(">u2").tobytes()
    elif ds.BitsAllocated == 32:
        ds.PixelData = np.frombuffer(ds.PixelData, "<u4").astype(">u4").tobytes()
    ds.file_meta.TransferSyntaxUID = uid.ExplicitVRBigEndian
    buffer = io.BytesIO()
    fresh = FileDataset(
        "",
        Dataset({e.tag: e for e in ds}),
        file_meta=ds.file_meta,
        preamble=b"\0" * 128,
        is_implicit_VR=False,
        is_little_endian=False,
    )
    fresh.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def _by_gdcm(ds, syntax):
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in.dcm", Path(folder) / "out.dcm"
        source.write_bytes(to_bytes(ds))
        reader = gdcm.ImageReader()
        reader.SetFileName(str(source))
        assert reader.Read()
        change = gdcm.ImageChangeTransferSyntax()
        change.SetTransferSyntax(gdcm.TransferSyntax(syntax))
        change.SetInput(reader.GetImage())
        assert change.Change()
        writer = gdcm.ImageWriter()
        writer.SetFileName(str(target))
        writer.SetFile(reader.GetFile())
        writer.SetImage(change.GetOutput())
        assert writer.Write()
        return target.read_bytes()
