"""Can the archive be told from what the network makes of a film?

A linear classifier on the pooled features of the shipped file itself, between the sources of
films of one class, with patients kept together. What it can read, the network's own last layer
could have used instead of the disease.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from PIL import Image
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from covid_desktop.inference.preprocessing import Recipe, normalise
from training.cohort import CLASSES
from training.metrics import Figure
from training.weighted_metrics import figure_of, patient_weights, weighted_auc

_BATCH = 32
_FOLDS = 5
_PIXELS = 16
_STRENGTH = 0.01


class FeaturesNotFound(Exception):
    """The model file has no linear head on pooled features."""


@dataclass(frozen=True)
class Probe:
    """How well two sources are told apart.

    Attributes:
        first, second: the sources.
        features: AUC from the network's pooled features.
        pixels: AUC from 16 x 16 pixels of the equalised film, for comparison.
    """

    first: str
    second: str
    features: Figure
    pixels: Figure


def pooled_features(model: Path, films: NDArray[np.float32]) -> NDArray[np.float32]:
    """(n, renditions, side, side) as shown -> (n, features) before the head of the three classes.

    Raises:
        FeaturesNotFound: there is no matrix product on the way to `probabilities`.
    """
    graph = onnx.load(model)
    name = _features_name(graph.graph)
    graph.graph.output.append(
        onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None)
    )
    session = onnxruntime.InferenceSession(
        graph.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    parts = []
    for start in range(0, len(films), _BATCH):
        parts.append(session.run([name], {"film": films[start : start + _BATCH]})[0])
    return np.concatenate(parts)


def small_pixels(grey: NDArray[np.uint8], recipe: Recipe) -> NDArray[np.float32]:
    """(n, side, side) framed greys -> (n, 256) equalised and reduced."""
    return np.stack([
        np.asarray(
            Image.fromarray(normalise(g, recipe)).resize((_PIXELS, _PIXELS), Image.Resampling.BOX)
        ).ravel()
        for g in grey
    ])  # fmt: skip


def tell_apart(
    features: NDArray[np.float32], is_first: NDArray[np.bool_], groups: Sequence[str]
) -> Figure:
    """AUC of a linear classifier on films of patients that it was not fitted on.

    Args:
        features: (n, d).
        is_first: (n,) of the first source.
        groups: split groups, kept together in the folds.
    """
    score = np.zeros(len(is_first))
    for train, test in GroupKFold(_FOLDS).split(features, is_first, groups):
        if len(set(is_first[train])) < 2:
            continue
        model = make_pipeline(
            StandardScaler(),
            LogisticRegression(C=_STRENGTH, max_iter=300, class_weight="balanced"),
        )
        score[test] = model.fit(features[train], is_first[train]).decision_function(features[test])
    return figure_of(weighted_auc(patient_weights(groups), score, is_first), len(is_first))


def _features_name(graph: onnx.GraphProto) -> str:
    """Go from `probabilities` back to the first product with a matrix of three classes."""
    maker = {output: node for node in graph.node for output in node.output}
    weights = {tensor.name: tensor for tensor in graph.initializer}
    name = "probabilities"
    while name in maker:
        node = maker[name]
        head = weights.get(node.input[1]) if node.op_type in ("Gemm", "MatMul") else None
        if head is not None and len(CLASSES) in head.dims:
            return str(node.input[0])
        name = next((i for i in node.input if i in maker), "")
    raise FeaturesNotFound("no linear head on the way to `probabilities`")
