"""SQLite for asyncio: a connection in a thread of its own, so that no disk ever holds up the event loop.

aiosqlite does the same for single statements. Here a piece of work is a whole transaction, and pieces that wait are
committed together: with `synchronous=FULL` it is the commit that costs, so many deliveries share one.
"""

from __future__ import annotations

import asyncio
import os
import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

from hero_healthie.errors import WebhookStoreError

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]

WIPE_EVERY = 10.0
TOGETHER = 64
"""How many pieces of work share a commit at most."""


@dataclass(slots=True)
class _Job:
    work: Work[Any]
    future: Future[Any]
    result: Any = None
    error: Exception | None = None


class SQLiteThread:
    """One SQLite file, opened for as long as it is needed.

    Args:
        path: the file; it is made, readable by its owner only, when it is not there.
        schema: statements that make the tables, if they are not there.
        busy_timeout: seconds to wait for another process that writes.
    """

    def __init__(self, path: str | os.PathLike[str], schema: str, *, busy_timeout: float = 5.0) -> None:
        self.path = Path(path)
        self._schema = schema
        self._busy_timeout = busy_timeout
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._wiped, self._wipe_at = 0, 0.0

    async def open(self) -> None:
        """Start the thread and open the file.

        Raises:
            WebhookStoreError: the file cannot be opened or written.
        """
        if self._thread is not None:
            return
        opened: Future[None] = Future()
        self._jobs = queue.SimpleQueue()
        # A daemon: a program that ends without closing must not hang here. Whatever was answered is committed.
        self._thread = threading.Thread(target=self._main, args=(opened,), name="webhooks-sqlite", daemon=True)
        self._thread.start()
        try:
            await asyncio.wrap_future(opened)
        except sqlite3.Error as error:
            self._thread = None
            raise _unusable(error) from None
        except OSError as error:
            self._thread = None
            raise WebhookStoreError(f"the file for webhooks cannot be opened ({type(error).__name__})") from None

    async def close(self) -> None:
        """Finish what waits, and close the file."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.put(None)
            await asyncio.to_thread(thread.join)

    async def run(self, work: Work[T]) -> T:
        """Do a piece of work in a transaction; when this returns, it is on the disk.

        Raises:
            WebhookStoreError: the file is full, locked for too long, or broken; nothing of this work was kept.
        """
        if self._thread is None:
            raise WebhookStoreError("the file for webhooks is not open; use `async with webhooks:`")
        future: Future[T] = Future()
        self._jobs.put(_Job(work, future))
        try:
            return await asyncio.wrap_future(future)
        except sqlite3.Error as error:
            raise _unusable(error) from None

    def _main(self, opened: Future[None]) -> None:
        try:
            connection = self._connect()
        except BaseException as error:  # noqa: BLE001 (it belongs to the one who waits)
            opened.set_exception(error)
            return
        opened.set_result(None)
        try:
            ending = False
            while not ending:
                jobs, ending = self._waiting()
                _do(connection, jobs)
                self._wipe(connection)
        finally:
            connection.close()

    def _waiting(self) -> tuple[list[_Job], bool]:
        """The next pieces of work, and whether they are the last."""
        jobs: list[_Job] = []
        while len(jobs) < TOGETHER and not (jobs and self._jobs.empty()):
            job = self._jobs.get()
            if job is None:
                return jobs, True
            if job.future.set_running_or_notify_cancel():
                jobs.append(job)
        return jobs, False

    def _wipe(self, connection: sqlite3.Connection) -> None:
        """Empty the write-ahead log once in a while: what was deleted from the tables is still in there."""
        if connection.total_changes == self._wiped or time.monotonic() < self._wipe_at:
            return
        self._wiped, self._wipe_at = connection.total_changes, time.monotonic() + WIPE_EVERY
        try:
            connection.execute("PRAGMA busy_timeout = 0")  # rather later than waiting for others
            (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            connection.execute(f"PRAGMA busy_timeout = {round(self._busy_timeout * 1000)}")
        except sqlite3.Error:
            busy = 1
        if busy:
            self._wiped = -1

    def _connect(self) -> sqlite3.Connection:
        # SQLite gives the files beside it (-wal, -shm) the permissions of this one.
        os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = sqlite3.connect(self.path, timeout=self._busy_timeout, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA secure_delete=ON")
            connection.executescript(self._schema)
        except BaseException:
            connection.close()
            raise
        return connection


def _do(connection: sqlite3.Connection, jobs: list[_Job]) -> None:
    """All in one transaction; when that cannot be, each in its own, so that one does not spoil the others."""
    error = _transaction(connection, jobs)
    if error is not None and len(jobs) > 1 and not _is_busy(error):
        for job in jobs:
            _do(connection, [job])
        return
    for job in jobs:
        if (failed := error or job.error) is None:
            job.future.set_result(job.result)
        else:
            job.future.set_exception(failed)


def _transaction(connection: sqlite3.Connection, jobs: list[_Job]) -> Exception | None:
    """What kept the transaction as a whole from being committed."""
    if not jobs:
        return None
    try:
        connection.execute("BEGIN IMMEDIATE")
        for job in jobs:
            connection.execute("SAVEPOINT job")
            job.result, job.error = None, None
            try:
                job.result = job.work(connection)
            except Exception as error:  # noqa: BLE001 (it belongs to the one who waits)
                job.error = error
                connection.execute("ROLLBACK TO job")
            connection.execute("RELEASE job")
        connection.execute("COMMIT")
    except Exception as error:  # noqa: BLE001 (as above; this thread must live on)
        with suppress(sqlite3.Error):
            connection.rollback()
        return error
    return None


def _is_busy(error: Exception) -> bool:
    """Whether another process writes: it would keep each of several pieces of work waiting as long again."""
    return getattr(error, "sqlite_errorname", "") == "SQLITE_BUSY"


def _unusable(error: sqlite3.Error) -> WebhookStoreError:
    code = cast("str", getattr(error, "sqlite_errorname", type(error).__name__))
    return WebhookStoreError(f"the file for webhooks cannot be used now ({code})")
