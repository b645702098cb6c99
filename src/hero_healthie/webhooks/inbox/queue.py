"""A durable inbox: deliveries are written to a SQLite file, acknowledged, and handled in the background."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Sequence

from hero_healthie._call.retry import RetryPolicy, draw
from hero_healthie.errors import ConfigurationError
from hero_healthie.webhooks.checks import is_seconds
from hero_healthie.webhooks.inbox import table
from hero_healthie.webhooks.inbox.table import (
    DeadLetter,
    Entry,
    FailureSummary,
    PutResult,
    Row,
    Selection,
    StateSummary,
    UnhandledDelivery,
)
from hero_healthie.webhooks.stores.sqlite_connection import SQLiteThread
from hero_healthie.webhooks.verify.keys import Api
from hero_healthie_runtime.tracebacks import takes_secrets

DEFAULT_RETRY = RetryPolicy(attempts=25, initial=2.0, maximum=3600.0, max_retry_after=3600.0)
"""Twenty-five attempts within 7 to 14 hours: by then an outage of a vendor, or of the app's database, is over."""

SMALLEST_MAX_BYTES = 1024 * 1024
_UNHANDLED = ("pending", "running", "dead")
_LAST_ID = 2**63 - 1


@takes_secrets
class Inbox:
    """Store deliveries in a SQLite file until they are handled. The processes of one machine may share it.

    The bodies in it are patients' data at rest, until they are handled: the file is created readable by its owner only,
    and belongs on an encrypted disk. Body, event and ids are overwritten as soon as it was handled; a digest of them
    stays, and dead letters keep theirs.

    Args:
        path: the file; a `SQLiteStore` may use the same one.
        retry: the number of attempts, and the waits between them, before a delivery becomes a dead letter.
        concurrency: the number of handlers that run at a time in this process.
        poll: seconds between two looks for deliveries of other processes and for those to be retried.
        busy_timeout: seconds to wait for another process that writes.
        max_bytes: the size from which new deliveries are refused with 503, so that the vendor retries; nothing that
            was accepted is dropped. It counts pages in use (bodies that wait, dead letters, digests of what was
            handled), not the write-ahead log beside the file. None: as large as the disk.
        clock: the time in seconds since 1970.
        uniform: draws the wait before a retry between two bounds.

    Raises:
        ConfigurationError: a value is out of range.

    Example:
        webhooks = Webhooks(healthie=HealthieVerifier("whsec_…"), inbox=Inbox("webhooks.db", concurrency=20))
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        retry: RetryPolicy = DEFAULT_RETRY,
        concurrency: int = 10,
        poll: float = 1.0,
        busy_timeout: float = 5.0,
        max_bytes: int | None = None,
        clock: Callable[[], float] = time.time,
        uniform: Callable[[float, float], float] = draw,
    ) -> None:
        if not isinstance(retry, RetryPolicy):
            raise ConfigurationError("Inbox: retry must be a RetryPolicy")
        if type(concurrency) is not int or concurrency < 1:
            raise ConfigurationError("Inbox: concurrency must be a whole number of at least 1")
        if not is_seconds(poll, least=0.001):
            raise ConfigurationError("Inbox: poll must be a number of seconds, at least 0.001")
        if max_bytes is not None and (type(max_bytes) is not int or max_bytes < SMALLEST_MAX_BYTES):
            raise ConfigurationError(f"Inbox: max_bytes must be at least {SMALLEST_MAX_BYTES}, or None")
        self.concurrency = concurrency
        self.poll = poll
        self._max_bytes = max_bytes
        self._retry = retry
        self._file = SQLiteThread(path, table.SCHEMA, expire=table.EXPIRE, busy_timeout=busy_timeout, clock=clock)
        self._clock = clock
        self._uniform = uniform

    async def open(self) -> None:
        """Open the file.

        Raises:
            WebhookStoreError: it cannot be opened.
        """
        await self._file.open()

    async def close(self) -> None:
        """Close the file."""
        await self._file.close()

    async def dead_letters(
        self, *, after: int = 0, limit: int = 100, handler: str = "*", event: str = "*", error: str = "*"
    ) -> list[DeadLetter]:
        """Return dead letters in the order of their ids.

        Args:
            after: those with a larger id only.
            limit: so many at most.
            handler: those of this handler only; `*` stands for any characters, here and below.
            event: those of this event only.
            error: those whose last error was of this class only.
        """
        found = await self._select(Selection(handler, event, error), ("dead",), after, limit)
        return [letter for letter in found if isinstance(letter, DeadLetter)]

    async def replay(self, id: int) -> bool:
        """Retry the dead letter `id`, with all its attempts; return False when there is none of that id."""
        if not 0 < id <= _LAST_ID:
            return False
        return await self._file.run(lambda connection: table.replay(connection, id, now=self._clock()))

    async def discard(self, id: int, *, remember: float = 4 * 86400.0) -> bool:
        """Delete the dead letter `id` and its body for good; return False when there is none of that id.

        A digest is kept for `remember` seconds, so that the vendor's repeats of it are not handled.
        """
        if not 0 < id <= _LAST_ID:
            return False
        return await self._file.run(lambda connection: table.discard(connection, id, forget=self._clock() + remember))

    async def counts(self) -> dict[str, int]:
        """Return how many deliveries are `pending`, `running`, `done` and still remembered, and `dead`."""
        return {state.state: state.count for state in await self.states()}

    # The rest is for the receiver, the worker and the command.

    async def unhandled_deliveries(
        self, *, after: int = 0, limit: int = 100, handler: str = "*", event: str = "*", error: str = "*"
    ) -> list[UnhandledDelivery]:
        """Return pending and running deliveries and dead letters, see `dead_letters`."""
        return await self._select(Selection(handler, event, error), _UNHANDLED, after, limit)

    async def _select(
        self, selection: Selection, states: Sequence[str], after: int, limit: int
    ) -> list[UnhandledDelivery]:
        return await self._file.run(
            lambda connection: table.unhandled_deliveries(
                connection, selection, states=states, after=min(after, _LAST_ID), limit=min(limit, _LAST_ID)
            )
        )

    async def stored_body(self, id: int) -> tuple[Api, bytes | None] | None:
        """Return the API and the body of a delivery; see `table.stored_body`."""
        if not 0 < id <= _LAST_ID:
            return None
        return await self._file.run(lambda connection: table.stored_body(connection, id))

    async def states(self) -> list[StateSummary]:
        """Return how many deliveries are in each state, and how old the oldest is."""
        return await self._file.run(table.states)

    async def failures(self) -> list[FailureSummary]:
        """Return which handlers failed, with which error and where, the most frequent first."""
        return await self._file.run(table.failures)

    async def put(self, entries: Sequence[Entry], *, remember: float) -> list[PutResult]:
        """Return what became of deliveries (`entries`) once they are on the disk; they are remembered for `remember`
        seconds."""
        return await self._file.run(
            lambda connection: table.put(
                connection, entries, now=self._clock(), remember=remember, max_bytes=self._max_bytes
            )
        )

    async def take(self, handlers: Sequence[str], token: str, *, lease: float, limit: int) -> list[Row]:
        """Return at most `limit` deliveries for these `handlers`, leased to a `token` for `lease` seconds."""
        attempts = self._retry.attempts
        return await self._file.run(
            lambda connection: table.take(
                connection, handlers, token, now=self._clock(), lease=lease, limit=limit, attempts=attempts
            )
        )

    async def renew(self, row: Row, token: str, *, lease: float) -> bool:
        """Return True once the lease of `token` on a `row` lasts `lease` seconds from now; False if it holds none."""
        return await self._file.run(
            lambda connection: table.renew(connection, row.id, token, until=self._clock() + lease)
        )

    async def done(self, row: Row, token: str, *, remember: float) -> bool:
        """Return True once a `row` is handled, and remembered for `remember` seconds; False if `token` has no lease."""
        return await self._file.run(
            lambda connection: table.done(connection, row.id, token, forget=self._clock() + remember)
        )

    async def failed(self, row: Row, token: str, *, error: str, place: str, retry_after: float | None) -> bool:
        """Return whether a `row` whose attempt failed is a dead letter now; else schedule a retry.

        Args:
            row: the delivery.
            token: who holds its lease.
            error: the class of the error.
            place: the file and line of the error.
            retry_after: the seconds that the handler asked for, if it did.
        """
        is_dead = row.attempts >= self._retry.attempts
        if retry_after is not None:
            retry_after = min(retry_after, self._retry.max_retry_after)

        def work(connection: sqlite3.Connection) -> bool:
            if is_dead:
                return table.dead(connection, row.id, token, error=error, place=place)
            due = self._clock() + self._retry.wait(row.attempts, retry_after, uniform=self._uniform)
            return table.later(connection, row.id, token, error=error, place=place, due=due)

        return await self._file.run(work) and is_dead

    async def release(self, row: Row, token: str, *, wait: float = 0.0) -> None:
        """Release a `row` of `token`, to be taken again after `wait` seconds; the attempt does not count."""
        await self._file.run(lambda connection: table.release(connection, row.id, token, due=self._clock() + wait))

    async def unhandled(self, handlers: Sequence[str]) -> dict[str, int]:
        """Return the number of waiting deliveries of each handler that is not among these `handlers`."""
        return await self._file.run(lambda connection: table.unhandled(connection, handlers))
