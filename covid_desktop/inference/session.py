"""ONNX Runtime sessions: the CUDA provider where it works, else the CPU, and why."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.domain.sentence import sentence

CPU = "CPUExecutionProvider"
CUDA = "CUDAExecutionProvider"
# The CUDA provider logs several lines of C++ where it is broken: the reader gets our one
# sentence instead. 4 is "fatal only".
_QUIET = 4
# On Windows it reports through the system, and only this ends it (docs/adr/0022).
onnxruntime.disable_telemetry_events()


@dataclass(frozen=True, eq=False)
class ModelSession:
    """A loaded model file.

    Attributes:
        session: the ONNX Runtime session; its run() is thread-safe.
        sha256: hash of the file, hex.
        provider: the provider that is really in use.
        provider_reason: one sentence: why this one.
        metadata: the file's custom metadata.
    """

    session: Any
    sha256: str
    provider: str
    provider_reason: str
    metadata: dict[str, str]

    def run(
        self,
        inputs: NDArray[np.float32] | Mapping[str, NDArray[np.float32]],
        outputs: Sequence[str] | None = None,
    ) -> list[NDArray[np.float32]]:
        """Run the model.

        Args:
            inputs: by name; one array alone is the input "film".
            outputs: those wanted, or None for all in the file's order.

        Raises:
            ModelUnavailable: the provider failed, or gave no numbers.
        """
        named = inputs if isinstance(inputs, Mapping) else {"film": inputs}
        try:
            found: list[NDArray[np.float32]] = self.session.run(outputs, dict(named))
        except Exception as error:
            raise _failed() from error
        if not all(np.isfinite(output).all() for output in found):
            raise _failed()
        return found


def _failed() -> ModelUnavailable:
    return ModelUnavailable(
        "inference-failed",
        "The model stopped while assessing this film.",
        "Try again; if it happens again, start Covid Desktop anew.",
    )


def open_session(model: Path, provider: str = "auto") -> ModelSession:
    """Load a model file on the best provider.

    Args:
        model: the ONNX file.
        provider: "auto", "cpu" or "cuda" (CPU all the same where CUDA does not work).

    Raises:
        ModelUnavailable: there is no such file, or it is no model.
    """
    try:
        content = model.read_bytes()
    except OSError as error:
        raise ModelUnavailable(
            "model-missing",
            "The model file is missing or cannot be read.",
            "Reinstall Covid Desktop; it brings the model file with it.",
        ) from error
    session, reason = _start(content, provider)
    return ModelSession(
        session=session,
        sha256=hashlib.sha256(content).hexdigest(),
        provider=session.get_providers()[0],
        provider_reason=reason,
        metadata=dict(session.get_modelmeta().custom_metadata_map),
    )


def _start(content: bytes, provider: str) -> tuple[Any, str]:
    if provider == "cpu":
        return _session(content, [CPU]), sentence("The CPU was asked for.")
    if CUDA not in onnxruntime.get_available_providers():
        return _session(content, [CPU]), sentence(
            "This installation of ONNX Runtime has no CUDA provider."
        )
    try:
        session = _session(content, [CUDA, CPU])
    except ModelUnavailable:
        # A driver that is too old makes the session itself fail, not fall back.
        return _session(content, [CPU]), sentence(
            "The CUDA provider is installed but failed to start."
        )
    if session.get_providers()[0] == CUDA:
        return session, sentence("The CUDA provider is installed and works.")
    return session, sentence(
        "The CUDA provider is installed, but its driver or libraries are missing."
    )


def _session(content: bytes, providers: list[str]) -> Any:  # noqa: ANN401 - ONNX Runtime has no types
    options = onnxruntime.SessionOptions()
    options.log_severity_level = _QUIET
    # Spinning threads keep a core busy between films and make the window stutter.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return onnxruntime.InferenceSession(content, options, providers=providers)
    except Exception as error:
        raise ModelUnavailable(
            "model-damaged",
            "The model file is damaged or not an ONNX model.",
            "Reinstall Covid Desktop; it brings the model file with it.",
        ) from error
