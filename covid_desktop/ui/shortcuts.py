"""Keys of the actions: as they come, and as the reader has changed them."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.ui import theme
from covid_desktop.ui.local_forms import bare_text
from covid_desktop.ui.search_field import SearchField

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_KEPT = "keys as they come"


def action_name(action: QAction) -> str:
    """By which an action's keys are kept; the same in every language once `name_actions` ran."""
    return action.objectName() or bare_text(action.text())


def name_actions(owner: QWidget, *holders: object) -> None:
    """Name all actions after the attribute that holds them: texts change with the language.

    Args:
        owner: the window; its controllers are its children.
        holders: whose attributes are named without saying whose they are.
    """
    everybody = (*holders, owner, *owner.children())
    # Those that stand alone first: a group may hold them too.
    for is_group in (False, True):
        for holder in everybody:
            before = "" if holder in holders else f"{type(holder).__name__}."
            for name, value in list(getattr(holder, "__dict__", {}).items()):
                held = list(value.values()) if isinstance(value, dict) else value
                if isinstance(held, (list, tuple)) is not is_group:
                    continue
                for number, action in enumerate(held if is_group else [held]):
                    if isinstance(action, QAction) and not action.objectName():
                        place = f".{number}" if is_group else ""
                        action.setObjectName(f"{before}{name.lstrip('_')}{place}")


def migrated(changed: dict[str, str], actions: Mapping[str, QAction]) -> dict[str, str]:
    """Keys that were kept by the text of their action, by its name; what is unknown stays."""
    by_text = {bare_text(action.text()): name for name, action in actions.items()}
    return {
        name if name in actions else by_text.get(name, name): keys for name, keys in changed.items()
    }


def editable(owner: QWidget) -> dict[str, QAction]:
    """The actions whose keys can be changed, by name."""
    found = {}
    actions = owner.findChildren(QAction)
    # Once the window's are named, what has no name is no command: recent films, tool bars.
    are_named = any(action.objectName() for action in actions)
    for action in actions:
        if are_named and not action.objectName():
            continue
        if action.text() and not action.menu() and not action.isSeparator():
            if action.property(_KEPT) is None:
                keys = [k.toString(_PORTABLE) for k in action.shortcuts()]
                action.setProperty(_KEPT, json.dumps(keys))
            found[action_name(action)] = action
    return found


def apply(owner: QWidget, text: str) -> None:
    """Give the actions the keys of the settings, and all others those they come with.

    Args:
        owner: the window.
        text: JSON, name of the action -> keys; what cannot be read is left out.
    """
    actions = editable(owner)
    changed = migrated(read(text), actions)
    for name, action in actions.items():
        keys = changed.get(name)
        own = json.loads(action.property(_KEPT)) if keys is None else ([keys] if keys else [])
        action.setShortcuts([QKeySequence(k, _PORTABLE) for k in own])


def read(text: str) -> dict[str, str]:
    """Back from the settings."""
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {n: k for n, k in found.items() if isinstance(n, str) and isinstance(k, str)}


def clashes(wanted: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Keys that more than one action would have: key -> names."""
    by_key: dict[str, list[str]] = {}
    for name, keys in wanted.items():
        for key in keys:
            if key:
                by_key.setdefault(key, []).append(name)
    return {key: names for key, names in by_key.items() if len(names) > 1}


class ShortcutPage(QWidget):
    """A table of actions; the keys of the chosen one are typed below it."""

    def __init__(self, owner: QWidget, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = editable(owner)
        self.changed = migrated(read(text), self._actions)
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search shortcuts"))
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.table.setAccessibleName(self.tr("Shortcuts"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setColumnWidth(1, 180)
        self.keys = QKeySequenceEdit(maximumSequenceLength=1)
        self.keys.setAccessibleName(self.tr("New keys"))
        self.set_button = QPushButton(self.tr("Set keys"))
        self.reset_button = QPushButton(self.tr("Default keys"))
        self.clash = theme.named(QLabel("", wordWrap=True), "standing")
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("New keys:")))
        row.addWidget(self.keys, 1)
        row.addWidget(self.set_button)
        row.addWidget(self.reset_button)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.clash)
        self.search.textChanged.connect(self._filter)
        self.set_button.clicked.connect(self._set)
        self.reset_button.clicked.connect(self._reset)
        self._fill()

    def _own(self, name: str) -> list[str]:
        keys: list[str] = json.loads(self._actions[name].property(_KEPT))
        return keys

    def _keys_of(self, name: str) -> list[str]:
        return [self.changed[name]] if name in self.changed else self._own(name)

    def _fill(self) -> None:
        row_before = self.table.currentRow()
        names = sorted(self._actions, key=lambda n: bare_text(self._actions[n].text()).casefold())
        self.table.setRowCount(len(names))
        native = QKeySequence.SequenceFormat.NativeText
        for row, name in enumerate(names):
            text = bare_text(self._actions[name].text())
            item = QTableWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, name)
            keys = ", ".join(
                QKeySequence(k, _PORTABLE).toString(native) for k in self._keys_of(name)
            )
            self.table.setItem(row, 0, item)
            self.table.setItem(row, 1, QTableWidgetItem(keys))
        self.table.setCurrentCell(max(0, row_before), 0)
        self._filter(self.search.text())
        found = clashes({name: self._keys_of(name) for name in names})
        self.clash.setText(
            "\n".join(
                self.tr("{0} is used twice: {1}.").format(
                    key, ", ".join(bare_text(self._actions[name].text()) for name in who)
                )
                for key, who in found.items()
            )
        )
        self.clash.setVisible(bool(found))

    def _filter(self, words: str) -> None:
        for row in range(self.table.rowCount()):
            item, keys = self.table.item(row, 0), self.table.item(row, 1)
            text = f"{item.text()} {keys.text()}".casefold() if item and keys else ""
            self.table.setRowHidden(row, words.casefold() not in text)

    def _chosen(self) -> str | None:
        item = self.table.item(self.table.currentRow(), 0)
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def _set(self) -> None:
        name = self._chosen()
        if name is not None:
            self.changed[name] = self.keys.keySequence().toString(_PORTABLE)
            self.keys.clear()
            self._fill()

    def _reset(self) -> None:
        name = self._chosen()
        if name is not None:
            self.changed.pop(name, None)
            self._fill()
