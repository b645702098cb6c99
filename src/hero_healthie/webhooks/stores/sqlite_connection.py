"""SQLite for asyncio: a connection in a dedicated thread, so that no disk ever blocks the event loop.

aiosqlite does the same for single statements. Here a job is a whole transaction, and waiting jobs are committed
together: with `synchronous=FULL` the commit is the expensive part, so many deliveries share one.
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

WIPE_EVERY = EXPIRE_EVERY = 10.0
EXPIRED_ROWS = 500
JOBS_PER_COMMIT = 64
"""How many jobs share a commit at most."""


@dataclass(slots=True)
class _Job:
    work: Work[Any]
    future: Future[Any]
    result: Any = None
    error: Exception | None = None


class SQLiteThread:
    """One SQLite file.

    Args:
        path: the file; created, readable by its owner only, if it does not exist.
        schema: statements that create the tables, if they do not exist.
        expire: the statement that deletes expired rows: up to a number of them, given the time and the number.
        busy_timeout: seconds to wait for another process that writes.
        clock: the time in seconds since 1970.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        schema: str,
        *,
        expire: str,
        busy_timeout: float,
        clock: Callable[[], float],
    ) -> None:
        self.path = Path(path)
        self._schema = schema
        self._expire = expire
        self._busy_timeout = busy_timeout
        self._clock = clock
        self._expire_at = 0.0
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
        # A daemon: a program that ends without closing must not hang here. Every acknowledged job is committed.
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
        """Finish the waiting jobs, and close the file."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.put(None)
            await asyncio.to_thread(thread.join)

    async def run(self, work: Work[T]) -> T:
        """Run a job in a transaction; when this returns, its changes are on the disk.

        Raises:
            WebhookStoreError: the file is full, locked for too long, or broken; nothing of this job was stored.
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
        except BaseException as error:  # noqa: BLE001 (raised where the job is awaited)
            opened.set_exception(error)
            return
        opened.set_result(None)
        try:
            ending = False
            while not ending:
                jobs, ending = self._next_jobs()
                if jobs and self._clock() >= self._expire_at:
                    jobs.append(_Job(self._delete_expired, Future()))
                _run_jobs(connection, jobs)
                self._wipe(connection)
        finally:
            connection.close()

    def _next_jobs(self) -> tuple[list[_Job], bool]:
        """Wait for jobs; return them, and whether they are the last."""
        jobs: list[_Job] = []
        while len(jobs) < JOBS_PER_COMMIT and not (jobs and self._jobs.empty()):
            job = self._jobs.get()
            if job is None:
                return jobs, True
            if job.future.set_running_or_notify_cancel():
                jobs.append(job)
        return jobs, False

    def _delete_expired(self, connection: sqlite3.Connection) -> None:
        now = self._clock()
        self._expire_at = now + EXPIRE_EVERY
        if connection.execute(self._expire, (now, EXPIRED_ROWS)).rowcount == EXPIRED_ROWS:
            self._expire_at = now

    def _wipe(self, connection: sqlite3.Connection) -> None:
        """Truncate the write-ahead log once in a while: it still holds what was deleted from the tables."""
        if connection.total_changes == self._wiped or time.monotonic() < self._wipe_at:
            return
        self._wiped, self._wipe_at = connection.total_changes, time.monotonic() + WIPE_EVERY
        try:
            connection.execute("PRAGMA busy_timeout = 0")  # rather later than wait for others
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


def _run_jobs(connection: sqlite3.Connection, jobs: list[_Job]) -> None:
    """Run all jobs in one transaction; if that fails, each in one of its own, so that one does not fail the others."""
    error = _transaction(connection, jobs)
    if error is not None and len(jobs) > 1 and not _is_busy(error):
        for job in jobs:
            _run_jobs(connection, [job])
        return
    for job in jobs:
        if (failed := error or job.error) is None:
            job.future.set_result(job.result)
        else:
            job.future.set_exception(failed)


def _transaction(connection: sqlite3.Connection, jobs: list[_Job]) -> Exception | None:
    """Return the error that kept the transaction as a whole from being committed."""
    if not jobs:
        return None
    try:
        connection.execute("BEGIN IMMEDIATE")
        for job in jobs:
            connection.execute("SAVEPOINT job")
            job.result, job.error = None, None
            try:
                job.result = job.work(connection)
            except Exception as error:  # noqa: BLE001 (raised where the job is awaited)
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
    """Return whether another process writes: each of several jobs would wait for it as long again."""
    return getattr(error, "sqlite_errorname", "") == "SQLITE_BUSY"


def _unusable(error: sqlite3.Error) -> WebhookStoreError:
    code = cast("str", getattr(error, "sqlite_errorname", type(error).__name__))
    return WebhookStoreError(f"the file for webhooks cannot be used now ({code})")
