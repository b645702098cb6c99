"""Remember handled deliveries in a SQLite file, which the processes of one machine may share."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable

from hero_healthie.webhooks.stores.base import Claim
from hero_healthie.webhooks.stores.sqlite_connection import SQLiteThread
from hero_healthie_runtime.tracebacks import takes_secrets

# token: the holder of the lease; NULL for done. until: the end of the lease, or the time from which it may be deleted.
_SCHEMA = """
CREATE TABLE IF NOT EXISTS webhook_handled (key TEXT PRIMARY KEY, token TEXT, until REAL NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS webhook_handled_until ON webhook_handled (until);
"""
_LEASE = """
INSERT INTO webhook_handled (key, token, until) VALUES (:key, :token, :until)
ON CONFLICT (key) DO UPDATE SET token = excluded.token, until = excluded.until
WHERE token = excluded.token OR until <= :now
"""
_DONE = """
INSERT INTO webhook_handled (key, token, until) VALUES (:key, NULL, :until)
ON CONFLICT (key) DO UPDATE SET token = NULL, until = excluded.until
WHERE token IS NULL OR token = :token OR until <= :now
"""
_RELEASE = "DELETE FROM webhook_handled WHERE key = ? AND token = ?"
_EXPIRE = "DELETE FROM webhook_handled WHERE key IN (SELECT key FROM webhook_handled WHERE until <= ? LIMIT ?)"


@takes_secrets
class SQLiteStore:
    """Remember in a SQLite file (WAL, every commit synced), across restarts and for all processes of one machine.

    It holds digests, no bodies. The file must be on a local disk: SQLite does not lock across machines.

    Args:
        path: the file; an `Inbox` may use the same one.
        busy_timeout: seconds to wait for another process that writes.
        clock: the time in seconds since 1970.

    Example:
        webhooks = Webhooks(hero=HeroVerifier("the signing key"), store=SQLiteStore("webhooks.db"))
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        busy_timeout: float = 5.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._file = SQLiteThread(path, _SCHEMA, expire=_EXPIRE, busy_timeout=busy_timeout, clock=clock)
        self._clock = clock

    async def open(self) -> None:
        """See `DeliveryStore.open`."""
        await self._file.open()

    async def close(self) -> None:
        """See `DeliveryStore.close`."""
        await self._file.close()

    async def claim(self, key: str, token: str, *, lease: float) -> Claim:
        """See `DeliveryStore.claim`."""

        def work(connection: sqlite3.Connection) -> Claim:
            if self._write(connection, _LEASE, key, token, lease):
                return Claim.GRANTED
            (holder,) = connection.execute("SELECT token FROM webhook_handled WHERE key = ?", (key,)).fetchone()
            return Claim.DONE if holder is None else Claim.BUSY

        return await self._file.run(work)

    async def renew(self, key: str, token: str, *, lease: float) -> bool:
        """See `DeliveryStore.renew`."""
        return await self._file.run(lambda connection: self._write(connection, _LEASE, key, token, lease))

    async def done(self, key: str, token: str, *, remember: float) -> bool:
        """See `DeliveryStore.done`."""
        return await self._file.run(lambda connection: self._write(connection, _DONE, key, token, remember))

    async def release(self, key: str, token: str) -> None:
        """See `DeliveryStore.release`."""
        await self._file.run(lambda connection: connection.execute(_RELEASE, (key, token)).rowcount)

    def _write(self, connection: sqlite3.Connection, statement: str, key: str, token: str, seconds: float) -> bool:
        now = self._clock()
        values = {"key": key, "token": token, "until": now + seconds, "now": now}
        return connection.execute(statement, values).rowcount == 1
