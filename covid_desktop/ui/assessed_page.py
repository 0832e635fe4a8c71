"""What the model states of a film that it accepts, with all that belongs to the statement."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from covid_desktop.domain.assessment import Assessment, ZoneSeverity
from covid_desktop.reading import ReadyModel
from covid_desktop.ui import standing, wording
from covid_desktop.ui.local_forms import apart, decimal_text
from covid_desktop.ui.lung_diagram import LungDiagram
from covid_desktop.ui.panel_parts import Facts, label, milliseconds, page_column
from covid_desktop.ui.probability_bars import ProbabilityBars


class AssessedPage(QWidget):
    """Finding, probabilities, operating point, severity, where it looked, who says so.

    Signals:
        point_wished: the name of another operating point.
        opacity_wished: of where the model looked, 0 to 1.
        model_page_wished: the reader wants to know more of the model.
    """

    point_wished = Signal(str)
    opacity_wished = Signal(float)
    model_page_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._finding = label("finding", "")
        self._note = label("muted", "")
        self.bars = ProbabilityBars()
        self.points = QComboBox()
        self.points.setAccessibleName(self.tr("Operating point"))
        self.points.activated.connect(self._point_chosen)
        self._point = label("muted", "")
        self.severity = _SeverityPart()
        self._lungs = label("muted", "")
        self._opacity_name = label("muted", self.tr("Strength of the colours"))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setAccessibleName(self._opacity_name.text())
        self.opacity.setRange(10, 100)
        self.opacity.setValue(60)
        self.opacity.valueChanged.connect(lambda value: self.opacity_wished.emit(value / 100))
        self._facts = Facts()
        self.about_model = QPushButton(self.tr("About this model…"))
        self.about_model.clicked.connect(self.model_page_wished)
        self._lay_out()
        self.set_attribution(shown=False)

    def _lay_out(self) -> None:
        column = page_column(self)
        parts: tuple[QWidget | int, ...] = (
            self._finding, self._note, 10, self.bars, 6, self.severity, self.points, self._point,
            8, self._lungs, self._opacity_name, self.opacity, 10, self._facts, 8, self.about_model,
        )  # fmt: skip
        for part in parts:
            if isinstance(part, int):
                column.addSpacing(part)
            else:
                column.addWidget(part)
        column.addStretch(1)

    def show_assessment(self, assessment: Assessment, model: ReadyModel | None) -> None:
        """Show it.

        Args:
            assessment: the statement.
            model: for the width of "not sure" and the other operating points.
        """
        self._finding.setText(wording.finding_text(assessment.finding))
        self._note.setText(
            self.tr("The model’s statement on this one film; the reader decides.")
            if assessment.finding
            else self.tr("The probabilities are too close to call.")
        )
        self.bars.show_assessment(assessment, model.not_sure_margin if model else None)
        self._show_points(assessment, model)
        self.severity.show_severity(assessment.severity)
        share = assessment.attribution_inside_lungs
        self._lungs.setVisible(share is not None or assessment.attribution is None)
        if share is not None:
            inside = wording.percent(share)
            self._lungs.setText(self.tr("Looked inside the lungs: {0}.").format(inside))
        else:
            self._lungs.setText(self.tr("Where the model looked is not known here."))
        self._show_facts(assessment)

    def set_attribution(self, *, shown: bool) -> None:
        """The slider is of use only while there are colours."""
        self._opacity_name.setVisible(shown)
        self.opacity.setVisible(shown)

    def _show_points(self, assessment: Assessment, model: ReadyModel | None) -> None:
        in_force = assessment.operating_point
        points = model.operating_points if model and model.restate else ()
        if in_force.name not in {p.name for p in points}:
            points = (in_force,)
        self.points.clear()
        for point in points:
            self.points.addItem(wording.operating_point_name(point), point.name)
        self.points.setCurrentIndex([p.name for p in points].index(in_force.name))
        self.points.setEnabled(len(points) > 1)
        self._point.setText(wording.operating_point_text(assessment))

    def _point_chosen(self, index: int) -> None:
        self.point_wished.emit(self.points.itemData(index))

    def _show_facts(self, assessment: Assessment) -> None:
        timing, model = assessment.timing, assessment.model
        self._facts.show_facts(
            [
                (self.tr("Model"), f"{model.name} {model.version}"),
                (self.tr("Model file"), model.sha256[:8]),
                (self.tr("Runs on"), standing.provider_text(assessment.provider)),
                (self.tr("Opened in"), milliseconds(timing.load)),
                (self.tr("Assessed in"), milliseconds(timing.preprocess + timing.inference)),
            ]
        )


class _SeverityPart(QWidget):
    """Nothing at all where the severity is not known."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("heading", self.tr("SEVERITY BY ZONES"))
        self.diagram = LungDiagram()
        self._total = label("", "")
        self._model: QLabel = label("muted", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(4)
        for part in (self._title, self.diagram, self._total, self._model):
            column.addWidget(part)

    def show_severity(self, severity: ZoneSeverity | None) -> None:
        self.setVisible(severity is not None)
        self.diagram.show_severity(severity)
        if severity is None:
            return
        figures = (decimal_text(f"{v:.1f}") for v in (severity.total, severity.low, severity.high))
        lines = [self.tr("Total {0} of 18 (between {1} and {2})").format(*figures)]
        if severity.extent is not None:
            lines.append(self.tr("Extent {0} of 8").format(decimal_text(f"{severity.extent:.1f}")))
        self._total.setText("\n".join(lines))
        self._model.setVisible(severity.model is not None)
        if severity.model is not None:
            self._model.setText(apart(severity.model.short))
