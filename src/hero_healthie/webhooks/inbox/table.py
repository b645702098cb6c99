"""The table of an inbox: each row is one delivery for one handler, and its state. Each function is one transaction.

pending → running → done, or back to pending with a later time, or dead after too many attempts. A row that is running
when its lease is over belonged to a process that died: it is pending again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from hero_healthie.webhooks.verify.keys import Api

# due: when a pending row may be tried, when the lease of a running one ends, when a done one may be forgotten.
# lane: rows of one lane are about the same record for the same handler; of those, one runs at a time.
SCHEMA = """
CREATE TABLE IF NOT EXISTS webhook_inbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    lane TEXT NOT NULL,
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
CREATE INDEX IF NOT EXISTS webhook_inbox_running ON webhook_inbox (lane) WHERE state = 'running';
"""

CRASHED = "ProcessLost"
"""What stands for an error where a process died with a delivery in its hands."""


class Kept(StrEnum):
    """What putting a delivery into the inbox found."""

    NEW = "new"
    WAITING = "waiting"
    """It is in the inbox already, and not handled yet."""
    DONE = "done"
    """It was handled before."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is put into an inbox; `body` is None when there is nothing to do."""

    key: str
    handler: str
    api: Api
    event_type: str
    resource_type: str | None
    resource_id: str
    body: bytes | None = field(repr=False)

    @property
    def lane(self) -> str:
        """What may not run twice at a time."""
        return "\n".join((self.handler, self.api, self.resource_type or "", self.resource_id))


@dataclass(frozen=True, slots=True)
class Row:
    """One delivery that was taken out to be handled."""

    id: int
    key: str
    handler: str
    api: Api
    attempts: int
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A delivery that a handler could not handle, however often it was tried. The error's text is not kept.

    Attributes:
        id: for `replay` and `discard`.
        api: `hero` or `healthie`.
        handler: the name of the handler.
        event_type: such as `requested_payment.updated`.
        resource_type: the type of the record, if the event told.
        resource_id: the id of the record.
        attempts: how often it was tried.
        error: the class of the last error.
        received: when it arrived.
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


def put(connection: sqlite3.Connection, entries: Sequence[Entry], *, now: float, remember: float) -> list[Kept]:
    """Keep what is not kept yet. What had died gets another chance when it comes again."""
    found: list[Kept] = []
    for entry in entries:
        row = connection.execute("SELECT id, state, due FROM webhook_inbox WHERE key = ?", (entry.key,)).fetchone()
        if row is not None and row[1] == "done" and row[2] <= now:
            connection.execute("DELETE FROM webhook_inbox WHERE id = ?", (row[0],))
            row = None
        if row is None:
            _insert(connection, entry, now, remember)
        elif row[1] == "dead":
            replay(connection, row[0], now=now)
        found.append(Kept.NEW if row is None else Kept.DONE if row[1] == "done" else Kept.WAITING)
    return found


def _insert(connection: sqlite3.Connection, entry: Entry, now: float, remember: float) -> None:
    state, due = ("done", now + remember) if entry.body is None else ("pending", now)
    connection.execute(
        "INSERT INTO webhook_inbox "
        "(key, lane, handler, api, event_type, resource_type, resource_id, body, state, due, received) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry.key,
            entry.lane,
            entry.handler,
            entry.api,
            entry.event_type,
            entry.resource_type,
            entry.resource_id,
            entry.body,
            state,
            due,
            now,
        ),
    )


# The inner query looks at some more than are wanted, as several may be of one lane.
_TAKE = """
UPDATE webhook_inbox SET state = 'running', token = ?, due = ?, attempts = attempts + 1 WHERE id IN (
    SELECT MIN(id) FROM (
        SELECT id, lane FROM webhook_inbox AS waiting
        WHERE state = 'pending' AND due <= ? AND handler IN ({handlers}) AND NOT EXISTS (
            SELECT 1 FROM webhook_inbox AS other WHERE other.lane = waiting.lane AND other.state = 'running'
        )
        ORDER BY due, id LIMIT ?
    ) GROUP BY lane ORDER BY MIN(id) LIMIT ?
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
    """Lease rows whose time has come, the oldest first, of each lane one, and none of a lane that is running."""
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
    """Prolong a lease; False when the row is somebody else's, or settled."""
    return _settle(connection, id, token, "due = ?", until)


def done(connection: sqlite3.Connection, id: int, token: str, *, forget: float) -> bool:
    """It was handled: only that is remembered, the body is gone."""
    return _settle(connection, id, token, "state = 'done', token = NULL, error = NULL, body = NULL, due = ?", forget)


def later(connection: sqlite3.Connection, id: int, token: str, *, error: str, due: float) -> bool:
    """It failed, and is tried again."""
    return _settle(connection, id, token, "state = 'pending', token = NULL, error = ?, due = ?", error, due)


def release(connection: sqlite3.Connection, id: int, token: str, *, due: float) -> bool:
    """It was given back; the attempt does not count."""
    return _settle(connection, id, token, "state = 'pending', token = NULL, attempts = attempts - 1, due = ?", due)


def dead(connection: sqlite3.Connection, id: int, token: str, *, error: str) -> bool:
    """It failed for the last time."""
    return _settle(connection, id, token, "state = 'dead', token = NULL, error = ?", error)


def _settle(connection: sqlite3.Connection, id: int, token: str, change: str, *values: str | float) -> bool:
    statement = f"UPDATE webhook_inbox SET {change} WHERE id = ? AND token = ?"  # noqa: S608 (one of the texts above)
    return connection.execute(statement, (*values, id, token)).rowcount == 1


def dead_letters(connection: sqlite3.Connection, *, after: int, limit: int) -> list[DeadLetter]:
    """The dead ones, the oldest first."""
    rows = connection.execute(
        "SELECT received, id, api, handler, event_type, resource_type, resource_id, attempts, error FROM webhook_inbox "
        "WHERE state = 'dead' AND id > ? ORDER BY id LIMIT ?",
        (after, limit),
    )
    return [DeadLetter(*row, received=datetime.fromtimestamp(received, UTC)) for received, *row in rows]


def replay(connection: sqlite3.Connection, id: int, *, now: float) -> bool:
    """Give a dead one all its attempts anew; False when there is no such dead one."""
    statement = "UPDATE webhook_inbox SET state = 'pending', attempts = 0, due = ? WHERE id = ? AND state = 'dead'"
    return connection.execute(statement, (now, id)).rowcount == 1


def discard(connection: sqlite3.Connection, id: int, *, forget: float) -> bool:
    """Drop a dead one with its body, and remember it as handled; False when there is no such dead one."""
    statement = "UPDATE webhook_inbox SET state = 'done', body = NULL, due = ? WHERE id = ? AND state = 'dead'"
    return connection.execute(statement, (forget, id)).rowcount == 1


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows are in which state."""
    return dict(connection.execute("SELECT state, COUNT(*) FROM webhook_inbox GROUP BY state").fetchall())


def unhandled(connection: sqlite3.Connection, handlers: Sequence[str]) -> dict[str, int]:
    """How many wait for handlers that are not among these."""
    rows = connection.execute("SELECT handler, COUNT(*) FROM webhook_inbox WHERE state = 'pending' GROUP BY handler")
    return {handler: count for handler, count in rows if handler not in handlers}


def sweep(connection: sqlite3.Connection, *, now: float, limit: int) -> int:
    """Forget some of what may be forgotten; how many that were."""
    statement = (
        "DELETE FROM webhook_inbox WHERE id IN (SELECT id FROM webhook_inbox WHERE state = 'done' AND due <= ? LIMIT ?)"
    )
    return connection.execute(statement, (now, limit)).rowcount
