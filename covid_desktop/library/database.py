"""The library's SQLite file: opened, made, brought up to date, and lent to one thread at a time.

WAL, so that the window reads while an import writes. Each user borrows a connection of its
own from a small store: with one shared connection and a lock, a filter typed during an import
would wait for the import's disk; with one connection a thread kept for good, short-lived
threads would leave theirs open. `synchronous=FULL`: what the library has taken stays taken
even if the power fails a moment later.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import resources
from pathlib import Path

from covid_desktop.library.faults import (
    LibraryUnavailable,
    damaged_library,
    in_words,
    inaccessible_library,
    newer_library,
)
from covid_desktop.library.worklist_rows import folded, rebuild

SCHEMA_VERSION = 6
# Marks the file as a library (PRAGMA application_id): "CVDL".
APPLICATION_ID = 0x4356444C
_FILE = "library.sqlite"


def library_file(folder: Path) -> Path:
    """The library's file in its folder."""
    return folder / _FILE


class Database:
    """One library file. Safe to use from several threads.

    Args:
        folder: the library's folder; made if missing.
        patience: seconds to wait for another program's writing.
    """

    def __init__(self, folder: Path, *, patience: float = 10.0) -> None:
        self.path = library_file(folder)
        self._patience = patience
        self._lock = threading.Lock()
        # Threads of one program queue here, in no hurry; SQLite's own waiting is for others'.
        self._writer = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._is_closed = False
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            raise inaccessible_library() from None
        with in_words():
            self._give_back(self._prepared())

    def close(self) -> None:
        """Close the file; connections still lent are closed when they come back."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            with suppress(sqlite3.Error):
                connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees one unchanging state of the library.

        Raises:
            LibraryUnavailable: in the reader's words.
        """
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection whose changes are kept as a whole, or not at all if anything is raised.

        Raises:
            LibraryUnavailable: in the reader's words.
        """
        with self._writer, self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    def back_up(self, target: Path) -> None:
        """Write a whole copy of the library, while it is in use.

        Args:
            target: the copy; appears whole or not at all.

        Raises:
            LibraryUnavailable: the copy cannot be written.
        """
        with in_words():
            connection = self._borrow()
            try:
                _back_up(connection, target)
            finally:
                self._give_back(connection)

    def forget_old_pages(self) -> None:
        """Empty the write-ahead log, which still holds what was deleted."""
        with in_words():
            connection = self._borrow()
            try:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                self._give_back(connection)

    def complaints(self) -> list[str]:
        """What SQLite finds wrong with the file; empty if nothing. Takes seconds if it is large."""
        with self.reading() as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check(10)")]
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        return [text for text in found if text != "ok"] + [f"{row[0]}: reference" for row in broken]

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        with in_words():
            connection = self._borrow()
            try:
                connection.execute(begin)
                try:
                    yield connection
                    connection.execute("COMMIT")
                except BaseException:
                    with suppress(sqlite3.Error):
                        connection.execute("ROLLBACK")
                    raise
            finally:
                self._give_back(connection)

    def _borrow(self) -> sqlite3.Connection:
        with self._lock:
            if self._is_closed:
                raise LibraryUnavailable(
                    "library-closed", "The library has been closed.", "Start Covid Desktop again."
                )
            if self._idle:
                return self._idle.pop()
        return self._connect()

    def _give_back(self, connection: sqlite3.Connection) -> None:
        with self._lock:
            if not self._is_closed:
                self._idle.append(connection)
                return
        connection.close()

    def _connect(self) -> sqlite3.Connection:
        # Lent to one thread at a time, and closed by whoever closes the library.
        connection = sqlite3.connect(
            self.path, timeout=self._patience, isolation_level=None, check_same_thread=False
        )
        try:
            connection.row_factory = sqlite3.Row
            connection.create_function("folded", 1, folded, deterministic=True)
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = FULL")
            # What is purged is overwritten, so that no patient is left in free pages.
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("PRAGMA cache_size = -32000")
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepared(self) -> sqlite3.Connection:
        connection = self._connect()
        try:
            version = _version(connection)
            if version < SCHEMA_VERSION:
                connection.execute("PRAGMA journal_mode = WAL")
                if version:
                    backup = self.path.with_name(f"library-before-form-{SCHEMA_VERSION}.sqlite")
                    _back_up(connection, backup)
                _bring_up_to_date(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def _version(connection: sqlite3.Connection) -> int:
    """Form of the library in the file; 0 for an empty one.

    Raises:
        LibraryUnavailable: a database, but no library; or one of a newer version.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and (application != APPLICATION_ID or version < 1):
        raise damaged_library()
    if version > SCHEMA_VERSION:
        raise newer_library(version, SCHEMA_VERSION)
    return int(version) if tables else 0


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Make the tables, or take the steps from an older form, in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Again, now that nobody else can write: another program may just have done the work.
        version = _version(connection)
        if version == 0:
            _run(connection, "schema.sql")
        else:
            for form in range(version + 1, SCHEMA_VERSION + 1):
                _run(connection, f"migrations/{form}.sql")
            rebuild(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _run(connection: sqlite3.Connection, script: str) -> None:
    """Run a script inside the transaction under way (executescript would end it first)."""
    text = resources.files(__package__).joinpath(script).read_text(encoding="utf-8")
    statement = ""
    for line in text.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""


def _back_up(connection: sqlite3.Connection, target: Path) -> None:
    draft = target.with_name(f".{target.name}.draft")
    try:
        draft.unlink(missing_ok=True)
        copy = sqlite3.connect(draft, isolation_level=None)
        try:
            connection.backup(copy)
            # A single file without a WAL beside it, on the disk before it takes its name.
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()
        draft.replace(target)
    except OSError:
        raise inaccessible_library() from None
