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

from hero_healthie.errors import WebhookStoreError
from hero_healthie.webhooks.verify.keys import Api

# due: when a pending row may be tried, when the lease of a running one ends, when a done one may be forgotten.
# ordering_key: the same for all rows about the same record for the same handler; of those, one runs at a time.
# place: the file and line that raised the last error. A done row keeps what deduplication needs, and no id of a record.
# Reading casts: a damaged row, or one of another program, may hold values of any type, and must not hold up others.
SCHEMA = """
CREATE TABLE IF NOT EXISTS webhook_inbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    ordering_key TEXT,
    handler TEXT NOT NULL,
    api TEXT NOT NULL,
    event_type TEXT,
    resource_type TEXT,
    resource_id TEXT,
    body BLOB,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    due REAL NOT NULL,
    token TEXT,
    error TEXT,
    place TEXT,
    received REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS webhook_inbox_due ON webhook_inbox (state, due);
CREATE INDEX IF NOT EXISTS webhook_inbox_running ON webhook_inbox (ordering_key) WHERE state = 'running';
"""

EXPIRE = (
    "DELETE FROM webhook_inbox WHERE id IN (SELECT id FROM webhook_inbox WHERE state = 'done' AND due <= ? LIMIT ?)"
)

_WIPED = "body = NULL, event_type = NULL, resource_type = NULL, resource_id = NULL, ordering_key = NULL"
_DONE = f"state = 'done', token = NULL, error = NULL, place = NULL, {_WIPED}, due = ?"
_USED = (
    "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size"
)

_RESERVE = 64 * 1024
"""Bytes kept free for the indexes, and for what a failure adds to a row."""

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
class UnhandledDelivery:
    """A delivery in an inbox that is not handled yet. The text of an error is not stored.

    Attributes:
        id: for `replay` and `discard`.
        state: `pending`, `running` or `dead`.
        api: `hero` or `healthie`.
        handler: the name of the handler.
        event_type: such as `requested_payment.updated`.
        resource_type: the type of the record, if the event names it.
        resource_id: the id of the record.
        attempts: the number of attempts.
        error: the class of the last error; empty before the first.
        place: the file and line that raised it, such as `billing.py:42`.
        received: the time of arrival.
    """

    id: int
    state: str
    api: Api
    handler: str
    event_type: str
    resource_type: str | None
    resource_id: str
    attempts: int
    error: str
    place: str
    received: datetime = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class DeadLetter(UnhandledDelivery):
    """A delivery that a handler failed to handle on every attempt. The text of the error is not stored.

    Example:
        async with Webhooks(healthie=HealthieVerifier("whsec_…"), inbox="webhooks.db") as webhooks:
            for letter in await webhooks.dead_letters():
                print(letter.id, letter.handler, letter.error)
    """


@dataclass(frozen=True, slots=True)
class Selection:
    """A selection of unhandled deliveries; `*` in a text stands for any characters.

    Attributes:
        handler: the name of the handler.
        event: the type of the event.
        error: the class of the last error.
    """

    handler: str = "*"
    event: str = "*"
    error: str = "*"

    @property
    def patterns(self) -> tuple[str, str, str]:
        """The values for the placeholders of `_SELECT`."""
        return (_pattern(self.handler), _pattern(self.event), _pattern(self.error))


def _pattern(text: str) -> str:
    """Return the text for SQLite's GLOB, with a meaning for `*` only."""
    return text.replace("[", "[[]").replace("?", "[?]")


_SELECT = """
SELECT received, id, CAST(state AS TEXT), CAST(api AS TEXT), CAST(handler AS TEXT),
    coalesce(CAST(event_type AS TEXT), ''), CAST(resource_type AS TEXT), coalesce(CAST(resource_id AS TEXT), ''),
    CAST(attempts AS INTEGER), coalesce(CAST(error AS TEXT), ''), coalesce(CAST(place AS TEXT), '')
FROM webhook_inbox
WHERE state IN ({states}) AND id > ?
    AND handler GLOB ? AND coalesce(event_type, '') GLOB ? AND coalesce(error, '') GLOB ?
ORDER BY id LIMIT ?
"""


def put(
    connection: sqlite3.Connection,
    entries: Sequence[Entry],
    *,
    now: float,
    remember: float,
    max_bytes: int | None = None,
) -> list[PutResult]:
    """Insert what is not there yet. A dead letter that is delivered again gets all its attempts again.

    Raises:
        WebhookStoreError: something new would make the table larger than `max_bytes`; nothing is inserted.
    """
    found: list[PutResult] = []
    for entry in entries:
        row = connection.execute("SELECT id, state, due FROM webhook_inbox WHERE key = ?", (entry.key,)).fetchone()
        if row is not None and row[1] == "done" and row[2] <= now:
            connection.execute("DELETE FROM webhook_inbox WHERE id = ?", (row[0],))
            row = None
        if row is None:
            _check_room(connection, entry, max_bytes)
            _insert(connection, entry, now, remember)
        elif row[1] == "dead":
            replay(connection, row[0], now=now)
        found.append(PutResult.NEW if row is None else PutResult.DONE if row[1] == "done" else PutResult.WAITING)
    return found


def _insert(connection: sqlite3.Connection, entry: Entry, now: float, remember: float) -> None:
    if entry.body is None:
        connection.execute(
            "INSERT INTO webhook_inbox (key, handler, api, state, due, received) VALUES (?, ?, ?, 'done', ?, ?)",
            (entry.key, entry.handler, entry.api, now + remember, now),
        )
        return
    connection.execute(
        "INSERT INTO webhook_inbox "
        "(key, handler, api, event_type, resource_type, resource_id, body, ordering_key, state, due, received) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?)",
        (*astuple(entry), entry.ordering_key, now, now),
    )


def _check_room(connection: sqlite3.Connection, entry: Entry, max_bytes: int | None) -> None:
    if max_bytes is None:
        return
    ((used,),) = connection.execute(_USED)
    if used + len(entry.body or b"") + _RESERVE > max_bytes:
        raise WebhookStoreError(
            f"the inbox is full, new deliveries are refused: it holds {used} bytes of max_bytes={max_bytes}; repair "
            "the handlers, replay or discard dead letters, or raise max_bytes",
            reason="inbox_full",
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
) RETURNING id, CAST(key AS TEXT), CAST(handler AS TEXT), CAST(api AS TEXT), CAST(attempts AS INTEGER), body
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
        "UPDATE webhook_inbox SET token = NULL, error = ?, place = NULL, "
        "state = CASE WHEN attempts >= ? THEN 'dead' ELSE 'pending' END WHERE state = 'running' AND due <= ?",
        (CRASHED, attempts, now),
    )
    taken = connection.execute(
        _TAKE.format(handlers=_marks(handlers)),
        (token, now + lease, now, *handlers, limit * 8, limit),
    ).fetchall()
    return [Row(*values) for values in sorted(taken)]


def renew(connection: sqlite3.Connection, id: int, token: str, *, until: float) -> bool:
    """Renew a lease; False when another worker has the row, or it is not running any more."""
    return _finish(connection, id, token, "due = ?", until)


def done(connection: sqlite3.Connection, id: int, token: str, *, forget: float) -> bool:
    """Mark a row handled, and delete its body and the ids in it."""
    return _finish(connection, id, token, _DONE, forget)


def later(connection: sqlite3.Connection, id: int, token: str, *, error: str, place: str, due: float) -> bool:
    """Mark a row failed, to be tried again."""
    change = "state = 'pending', token = NULL, error = ?, place = ?, due = ?"
    return _finish(connection, id, token, change, error, place, due)


def release(connection: sqlite3.Connection, id: int, token: str, *, due: float) -> bool:
    """Release a row; the attempt does not count."""
    return _finish(connection, id, token, "state = 'pending', token = NULL, attempts = attempts - 1, due = ?", due)


def dead(connection: sqlite3.Connection, id: int, token: str, *, error: str, place: str) -> bool:
    """Make a row a dead letter."""
    return _finish(connection, id, token, "state = 'dead', token = NULL, error = ?, place = ?", error, place)


def _finish(connection: sqlite3.Connection, id: int, token: str, change: str, *values: str | float) -> bool:
    statement = f"UPDATE webhook_inbox SET {change} WHERE id = ? AND token = ?"  # noqa: S608 (one of the texts above)
    return connection.execute(statement, (*values, id, token)).rowcount == 1


def unhandled_deliveries(
    connection: sqlite3.Connection, selection: Selection, *, states: Sequence[str], after: int, limit: int
) -> list[UnhandledDelivery]:
    """Return the selected deliveries in any of these states, the oldest first."""
    rows = connection.execute(
        _SELECT.format(states=_marks(states)), (*states, after, *selection.patterns, limit)
    ).fetchall()
    return [
        (DeadLetter if row[1] == "dead" else UnhandledDelivery)(*row, received=_moment(received))
        for received, *row in rows
    ]


def stored_body(connection: sqlite3.Connection, id: int) -> tuple[Api, bytes | None] | None:
    """Return the API and the body of a delivery, None once that was wiped; None when there is none of that id."""
    statement = "SELECT CAST(api AS TEXT), CAST(body AS BLOB) FROM webhook_inbox WHERE id = ?"
    found: tuple[Api, bytes | None] | None = connection.execute(statement, (id,)).fetchone()
    return found


def replay(connection: sqlite3.Connection, id: int, *, now: float) -> bool:
    """Give a dead letter all its attempts again; False when there is no such dead letter."""
    statement = "UPDATE webhook_inbox SET state = 'pending', attempts = 0, due = ? WHERE id = ? AND state = 'dead'"
    return connection.execute(statement, (now, id)).rowcount == 1


def discard(connection: sqlite3.Connection, id: int, *, forget: float) -> bool:
    """Delete the body of a dead letter and the ids in it, and mark it handled; False when there is none of that id."""
    statement = f"UPDATE webhook_inbox SET {_DONE} WHERE id = ? AND state = 'dead'"  # noqa: S608 (a text above)
    return connection.execute(statement, (forget, id)).rowcount == 1


@dataclass(frozen=True, slots=True)
class StateSummary:
    """The deliveries in one state: their number, and the arrival of the oldest."""

    state: str
    count: int
    oldest: datetime


@dataclass(frozen=True, slots=True)
class FailureSummary:
    """The unhandled deliveries that failed in the same way: their number, and the arrival of the oldest."""

    state: str
    handler: str
    event_type: str
    error: str
    place: str
    count: int
    oldest: datetime = field(kw_only=True)


def states(connection: sqlite3.Connection) -> list[StateSummary]:
    """Return a summary of each state that a row is in."""
    rows = connection.execute("SELECT CAST(state AS TEXT), COUNT(*), MIN(received) FROM webhook_inbox GROUP BY 1")
    return [StateSummary(state, count, _moment(oldest)) for state, count, oldest in rows]


def failures(connection: sqlite3.Connection) -> list[FailureSummary]:
    """Return what failed and where, the most frequent first."""
    rows = connection.execute(
        "SELECT CAST(state AS TEXT), CAST(handler AS TEXT), coalesce(CAST(event_type AS TEXT), ''), "
        "CAST(error AS TEXT), coalesce(CAST(place AS TEXT), ''), COUNT(*), MIN(received) FROM webhook_inbox "
        "WHERE error IS NOT NULL GROUP BY 1, 2, 3, 4, 5 ORDER BY 6 DESC, 7"
    )
    return [FailureSummary(*row, oldest=_moment(oldest)) for *row, oldest in rows]


def unhandled(connection: sqlite3.Connection, handlers: Sequence[str]) -> dict[str, int]:
    """Return the number of pending rows of each handler that is not among these."""
    rows = connection.execute(
        "SELECT CAST(handler AS TEXT), COUNT(*) FROM webhook_inbox WHERE state = 'pending' GROUP BY 1"
    )
    return {handler: count for handler, count in rows if handler not in handlers}


def _marks(values: Sequence[str]) -> str:
    """Return a placeholder for each value."""
    return ", ".join("?" * len(values))


def _moment(seconds: float) -> datetime:
    """Return a time of the table; 1970 for what is none."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, UTC)
