"""A large JPEG 2000 film: until something is painted, and until all of it is.

A film of 3000 x 2500 pixels at 16 bit, compressed without loss, is opened by the reading session
and painted by its view of 1920 x 1080. Beside it, in turns, pydicom's bare decoding by the very
decoder that the application uses: what counts is the ratio.

    python -m tests.benchmarks.first_pixels [--repeats N] [--rows N]
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import FileDataset, FileMetaDataset
from PySide6.QtWidgets import QApplication

from covid_desktop.imaging.loading import load_film
from covid_desktop.reading import ReadingState
from covid_desktop.ui.film_view import FilmView
from covid_desktop.ui.session import ReadingSession
from covid_desktop.ui.tasks import Tasks
from tests.benchmarks.window_level import made_film
from tests.benchmarks.worklist import wait_until

_AIM_SECONDS = 0.2


def main(arguments: Sequence[str] | None = None) -> None:
    """Print one line a measurement."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--rows", type=int, default=3000, help="of the film")
    asked = parser.parse_args(arguments)
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.dcm"
        _write(path, made_film(asked.rows).stored)
        print(f"film: {path.stat().st_size / 1e6:.1f} MB")
        load_film(path)  # imports and warms up
        first, whole, bare = [], [], []
        for _ in range(asked.repeats):
            bare.append(_bare_decoding(path))
            preview, film = _opened(path)
            first.append(preview)
            whole.append(film)
    clock, busy = _medians(first)
    bare_clock, bare_busy = _medians(bare)
    mark = "" if busy <= _AIM_SECONDS else "  over the aim"
    print(f"bare decoding       {bare_clock:6.3f} s, processor {bare_busy:6.3f}")
    print(
        f"first pixels        {clock:6.3f} s, processor {busy:6.3f};"
        f" ratio {clock / bare_clock:.2f}, {busy / bare_busy:.2f}"
        f"   (aim {_AIM_SECONDS} s){mark}"
    )
    clock, busy = _medians(whole)
    print(
        f"the film itself     {clock:6.3f} s, processor {busy:6.3f};"
        f" ratio {clock / bare_clock:.2f}, {busy / bare_busy:.2f}"
    )
    del application


def _opened(path: Path) -> tuple[tuple[float, float], tuple[float, float]]:
    """Clock and processor seconds until the first picture is painted, and the last."""
    tasks = Tasks(print)
    session = ReadingSession(tasks, lambda: (_ for _ in ()).throw(OSError()))
    view = FilmView()
    view.resize(1920, 1080)
    view.show()
    QApplication.processEvents()
    painted: list[tuple[float, float]] = []
    start = time.perf_counter(), time.process_time()

    def show(state: ReadingState) -> None:
        view.show_state(state)
        view.repaint()
        painted.append((time.perf_counter() - start[0], time.process_time() - start[1]))

    session.state_changed.connect(show)
    session.open([path])
    wait_until(lambda: bool(painted) and not session.state.films[0].film.is_preview)
    tasks.close()
    view.close()
    return painted[0], painted[-1]


def _bare_decoding(path: Path) -> tuple[float, float]:
    start = time.perf_counter(), time.process_time()
    ds = pydicom.dcmread(path)
    ds.pixel_array_options(decoding_plugin="pylibjpeg")
    assert ds.pixel_array.size
    return time.perf_counter() - start[0], time.process_time() - start[1]


def _medians(times: list[tuple[float, float]]) -> tuple[float, float]:
    return statistics.median(t[0] for t in times), statistics.median(t[1] for t in times)


def _write(path: Path, pixels: NDArray[np.uint16]) -> None:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = uid.ComputedRadiographyImageStorage
    meta.MediaStorageSOPInstanceUID = "1.2.826.0.1.3680043.8.498.1"
    meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    ds = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    ds.SOPClassUID, ds.SOPInstanceUID = uid.ComputedRadiographyImageStorage, "1.2.3"
    ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.Modality = "1.2.4", "1.2.5", "CR"
    ds.Rows, ds.Columns = pixels.shape
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.BitsAllocated = ds.BitsStored = 16
    ds.HighBit, ds.PixelRepresentation = 15, 0
    ds.PixelData = pixels.tobytes()
    ds.compress(uid.JPEG2000Lossless, generate_instance_uid=False)
    ds.save_as(path, enforce_file_format=True)


if __name__ == "__main__":
    main()
