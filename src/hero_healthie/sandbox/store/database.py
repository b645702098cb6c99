"""Keep the records of stores in a SQLite file, so that they outlive the process."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from hero_healthie.sandbox.common.options import invalid
from hero_healthie.sandbox.store.records import Record, Ref, from_json, to_json
from hero_healthie.sandbox.store.store import Store

_TABLES = """
CREATE TABLE IF NOT EXISTS records (
    store TEXT, type TEXT, id TEXT, owner_type TEXT, owner_id TEXT, body TEXT, PRIMARY KEY (store, type, id)
);
CREATE TABLE IF NOT EXISTS stores (store TEXT PRIMARY KEY, next_ids TEXT);
"""


class Database:
    """Load stores from a file and save what was written to them.

    Args:
        path: the file, made when it is not there.

    Raises:
        InvalidArgumentError: the file cannot be opened, or is no database of a sandbox.
    """

    def __init__(self, path: str | Path) -> None:
        try:
            self._connection = sqlite3.connect(path, check_same_thread=False)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.executescript(_TABLES)
        except (sqlite3.Error, ValueError) as error:  # a path with a null character is a ValueError
            raise invalid("db", f"cannot be opened as a SQLite file: {error}") from None

    def names(self, prefix: str = "") -> list[str]:
        """Return the names of the stores that were saved under a prefix."""
        rows = self._connection.execute("SELECT store FROM stores ORDER BY store")
        return [str(name) for (name,) in rows if str(name).startswith(prefix)]

    def load(self, name: str, store: Store) -> bool:
        """Fill an empty store with what was saved under a name, and return whether anything was.

        Raises:
            InvalidArgumentError: the file holds what no sandbox wrote.
        """
        try:
            return self._load(name, store)
        except (sqlite3.Error, ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
            raise invalid("db", f"is damaged, or no file of a sandbox: {type(error).__name__}") from None

    def _load(self, name: str, store: Store) -> bool:
        row = self._connection.execute("SELECT next_ids FROM stores WHERE store = ?", (name,)).fetchone()
        if row is None:
            return False
        query = "SELECT type, id, owner_type, owner_id, body FROM records WHERE store = ? ORDER BY rowid"
        for type_, id_, owner_type, owner_id, body in self._connection.execute(query, (name,)):
            owner = Ref(owner_type, owner_id) if owner_type else None
            store.add(type_, from_json(json.loads(body)), id=id_, owner=owner)
        for type_, number in json.loads(row[0]).items():
            store.start_ids(type_, number)
        store.take_written()
        return True

    def save(self, name: str, store: Store) -> None:
        """Save what was written to a store since the last time, in one transaction."""
        written = store.take_written()
        if not written:
            return
        with self._connection:
            for ref, record in written:
                if record is None:
                    self._connection.execute(
                        "DELETE FROM records WHERE store = ? AND type = ? AND id = ?", (name, *ref)
                    )
                else:
                    self._connection.execute(_SAVE, (name, *_row(record)))
            row = (name, json.dumps(store.next_ids))
            self._connection.execute("INSERT OR REPLACE INTO stores VALUES (?, ?)", row)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


#: An update keeps the row's place, by which records come in order of creation.
_SAVE = """
INSERT INTO records (store, type, id, owner_type, owner_id, body) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET owner_type = excluded.owner_type, owner_id = excluded.owner_id, body = excluded.body
"""


def _row(record: Record) -> tuple[str, str, str | None, str | None, str]:
    owner_type, owner_id = record.owner or (None, None)
    return record.type, record.id, owner_type, owner_id, json.dumps(to_json(record.values))
