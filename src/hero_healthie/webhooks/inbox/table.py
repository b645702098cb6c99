"""The table of an inbox: each row is one delivery for one handler, and its state. Each function is one transaction.

pending → running → done, or back to pending with a later time, or dead after too many attempts. A row that is running
when its lease expires belonged to a process that died: it becomes pending again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import astuple, dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from hero_healthie.webhooks.verify.keys import Api

# due: when a pending row may be tried, when the lease of a running one ends, when a done one may be forgotten.
# ordering_key: the same for all rows about the same record for the same handler; of those, one runs at a time.
SCHEMA = """
CREATE TABLE IF NOT EXISTS webhook_inbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    ordering_key TEXT NOT NULL,
    handler TEXT NOT NULL,
    api TEXT NOT NULL,
    event_type TEXT NOT NULL,
    resource_type TEXT,
    resource_id TEXT NOT NULL,
    body BLOB,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    due REAL NOT NULL,
    token TEXT,
    error TEXT,
    received REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS webhook_inbox_due ON webhook_inbox (state, due);
CREATE INDEX IF NOT EXISTS webhook_inbox_running ON webhook_inbox (ordering_key) WHERE state = 'running';
"""

EXPIRE = (
    "DELETE FROM webhook_inbox WHERE id IN (SELECT id FROM webhook_inbox WHERE state = 'done' AND due <= ? LIMIT ?)"
)

CRASHED = "ProcessLost"
"""Stands for the error where a process died while it handled a delivery."""


class PutResult(StrEnum):
    """The state of a delivery when it is put into the inbox."""

    NEW = "new"
    WAITING = "waiting"
    """It was in the inbox already, and is not handled yet."""
    DONE = "done"
    """It was handled before."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A delivery to put into an inbox; `body` is None when there is nothing to do."""

    key: str
    handler: str
    api: Api
    event_type: str
    resource_type: str | None
    resource_id: str
    body: bytes | None = field(repr=False)

    @property
    def ordering_key(self) -> str:
        """Identifies handler and record: deliveries with the same key run one after the other."""
        return "\n".join((self.handler, self.api, self.resource_type or "", self.resource_id))


@dataclass(frozen=True, slots=True)
class Row:
    """A delivery that was taken out of the inbox to be handled."""

    id: int
    key: str
    handler: str
    api: Api
    attempts: int
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A delivery that a handler failed to handle on every attempt. The text of the error is not stored.

    Attributes:
        id: for `replay` and `discard`.
        api: `hero` or `healthie`.
        handler: the name of the handler.
        event_type: such as `requested_payment.updated`.
        resource_type: the type of the record, if the event names it.
        resource_id: the id of the record.
        attempts: the number of attempts.
        error: the class of the last error.
        received: the time of arrival.
    """

    id: int
    api: Api
    handler: str
    event_type: str
    resource_type: str | None
    resource_id: str
    attempts: int
    error: str
    received: datetime = field(kw_only=True)


def put(connection: sqlite3.Connection, entries: Sequence[Entry], *, now: float, remember: float) -> list[PutResult]:
    """Insert what is not there yet. A dead letter that is delivered again gets all its attempts again."""
    found: list[PutResult] = []
    for entry in entries:
        row = connection.execute("SELECT id, state, due FROM webhook_inbox WHERE key = ?", (entry.key,)).fetchone()
        if row is not None and row[1] == "done" and row[2] <= now:
            connection.execute("DELETE FROM webhook_inbox WHERE id = ?", (row[0],))
            row = None
        if row is None:
            _insert(connection, entry, now, remember)
        elif row[1] == "dead":
            replay(connection, row[0], now=now)
        found.append(PutResult.NEW if row is None else PutResult.DONE if row[1] == "done" else PutResult.WAITING)
    return found


def _insert(connection: sqlite3.Connection, entry: Entry, now: float, remember: float) -> None:
    state, due = ("done", now + remember) if entry.body is None else ("pending", now)
    connection.execute(
        "INSERT INTO webhook_inbox "
        "(key, handler, api, event_type, resource_type, resource_id, body, ordering_key, state, due, received) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*astuple(entry), entry.ordering_key, state, due, now),
    )


# The inner query selects more rows than are wanted, as several may have the same ordering key.
_TAKE = """
UPDATE webhook_inbox SET state = 'running', token = ?, due = ?, attempts = attempts + 1 WHERE id IN (
    SELECT MIN(id) FROM (
        SELECT id, ordering_key FROM webhook_inbox AS waiting
        WHERE state = 'pending' AND due <= ? AND handler IN ({handlers}) AND NOT EXISTS (
            SELECT 1 FROM webhook_inbox AS other
            WHERE other.ordering_key = waiting.ordering_key AND other.state = 'running'
        )
        ORDER BY due, id LIMIT ?
    ) GROUP BY ordering_key ORDER BY MIN(id) LIMIT ?
) RETURNING id, key, handler, api, attempts, body
"""


def take(
    connection: sqlite3.Connection,
    handlers: Sequence[str],
    token: str,
    *,
    now: float,
    lease: float,
    limit: int,
    attempts: int,
) -> list[Row]:
    """Lease rows that are due, the oldest first: one of each ordering key, and none of a key that is running."""
    connection.execute(
        "UPDATE webhook_inbox SET token = NULL, error = ?2, "
        "state = CASE WHEN attempts >= ?1 THEN 'dead' ELSE 'pending' END WHERE state = 'running' AND due <= ?3",
        (attempts, CRASHED, now),
    )
    taken = connection.execute(
        _TAKE.format(handlers=", ".join("?" * len(handlers))),
        (token, now + lease, now, *handlers, limit * 8, limit),
    ).fetchall()
    return [Row(*values) for values in sorted(taken)]


def renew(connection: sqlite3.Connection, id: int, token: str, *, until: float) -> bool:
    """Renew a lease; False when another worker has the row, or it is not running any more."""
    return _finish(connection, id, token, "due = ?", until)


def done(connection: sqlite3.Connection, id: int, token: str, *, forget: float) -> bool:
    """Mark a row handled, and delete its body."""
    return _finish(connection, id, token, "state = 'done', token = NULL, error = NULL, body = NULL, due = ?", forget)


def later(connection: sqlite3.Connection, id: int, token: str, *, error: str, due: float) -> bool:
    """Mark a row failed, to be tried again."""
    return _finish(connection, id, token, "state = 'pending', token = NULL, error = ?, due = ?", error, due)


def release(connection: sqlite3.Connection, id: int, token: str, *, due: float) -> bool:
    """Release a row; the attempt does not count."""
    return _finish(connection, id, token, "state = 'pending', token = NULL, attempts = attempts - 1, due = ?", due)


def dead(connection: sqlite3.Connection, id: int, token: str, *, error: str) -> bool:
    """Make a row a dead letter."""
    return _finish(connection, id, token, "state = 'dead', token = NULL, error = ?", error)


def _finish(connection: sqlite3.Connection, id: int, token: str, change: str, *values: str | float) -> bool:
    statement = f"UPDATE webhook_inbox SET {change} WHERE id = ? AND token = ?"  # noqa: S608 (one of the texts above)
    return connection.execute(statement, (*values, id, token)).rowcount == 1


def dead_letters(connection: sqlite3.Connection, *, after: int, limit: int) -> list[DeadLetter]:
    """Return dead letters, the oldest first."""
    rows = connection.execute(
        "SELECT received, id, api, handler, event_type, resource_type, resource_id, attempts, error FROM webhook_inbox "
        "WHERE state = 'dead' AND id > ? ORDER BY id LIMIT ?",
        (after, limit),
    )
    return [DeadLetter(*row, received=datetime.fromtimestamp(received, UTC)) for received, *row in rows]


def replay(connection: sqlite3.Connection, id: int, *, now: float) -> bool:
    """Give a dead letter all its attempts again; False when there is no such dead letter."""
    statement = "UPDATE webhook_inbox SET state = 'pending', attempts = 0, due = ? WHERE id = ? AND state = 'dead'"
    return connection.execute(statement, (now, id)).rowcount == 1


def discard(connection: sqlite3.Connection, id: int, *, forget: float) -> bool:
    """Delete the body of a dead letter, and mark it handled; False when there is no such dead letter."""
    statement = "UPDATE webhook_inbox SET state = 'done', body = NULL, due = ? WHERE id = ? AND state = 'dead'"
    return connection.execute(statement, (forget, id)).rowcount == 1


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the number of rows in each state."""
    return dict(connection.execute("SELECT state, COUNT(*) FROM webhook_inbox GROUP BY state").fetchall())


def unhandled(connection: sqlite3.Connection, handlers: Sequence[str]) -> dict[str, int]:
    """Return the number of pending rows of each handler that is not among these."""
    rows = connection.execute("SELECT handler, COUNT(*) FROM webhook_inbox WHERE state = 'pending' GROUP BY handler")
    return {handler: count for handler, count in rows if handler not in handlers}
