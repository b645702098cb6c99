"""SQLite for asyncio: a connection in a dedicated thread, so that no disk ever blocks the event loop.

aiosqlite does the same for single statements. Here a job is a whole transaction, and waiting jobs are committed
together: with `synchronous=FULL` the commit is the expensive part, so many deliveries share one.
"""

from __future__ import annotations

import asyncio
import os
import queue
import sqlite3
import stat
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from hero_healthie.errors import ConfigurationError, WebhookStoreError
from hero_healthie.webhooks.checks import is_seconds

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]

WIPE_EVERY = EXPIRE_EVERY = 10.0
EXPIRED_ROWS = 500
JOBS_PER_COMMIT = 64
"""The most jobs that share a commit."""
LONGEST_BUSY_TIMEOUT = 86_400.0

# Both are written into the file, which a store and an inbox may share. A change of any table raises the version.
APPLICATION_ID = int.from_bytes(b"hhwh", "big")
FILE_VERSION = 1

# One statement, as another process may create the tables at the same moment.
_OWNER = """
SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version), COUNT(*)
FROM sqlite_master
"""

_OPENING_PAUSE = 0.02
# Closing any descriptor of a file ends all locks that the process holds on it, those of SQLite's connections too. So a
# file is opened by its path only where it does not exist yet, and by one thread at a time.
_creating = threading.Lock()

_WRITABLE = "this process must have the right to write the file and its folder, where SQLite keeps two files beside it"
_LOCKED = "another process has locked it for longer than busy_timeout: raise it, or end that process"
_ADVICE: dict[int, str] = {
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_PROTOCOL: _LOCKED,
    sqlite3.SQLITE_FULL: "the disk is full: make room",
    sqlite3.SQLITE_IOERR: "the disk is full or broken: make room, or check it",
    sqlite3.SQLITE_CORRUPT: (
        "the file is damaged: put it aside with its -wal file, recover what `sqlite3 FILE .recover` finds, and start "
        "with a new one"
    ),
    sqlite3.SQLITE_NOTADB: "it is not a SQLite database: give another path",
    sqlite3.SQLITE_READONLY: _WRITABLE,
    sqlite3.SQLITE_CANTOPEN: _WRITABLE,
    sqlite3.SQLITE_PERM: _WRITABLE,
}
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL})


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

    Raises:
        ConfigurationError: the path cannot be one of a file, or the timeout is out of range.
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
        self.path = _checked_path(path)
        if not is_seconds(busy_timeout, most=LONGEST_BUSY_TIMEOUT):
            raise ConfigurationError(f"busy_timeout must be a number of seconds from 0 to {LONGEST_BUSY_TIMEOUT:.0f}")
        self._schema = schema
        self._expire = expire
        self._busy_timeout = busy_timeout
        self._clock = clock
        self._expire_at = 0.0
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._process = 0
        self._wiped, self._wipe_at = 0, 0.0

    async def open(self) -> None:
        """Start the thread and open the file.

        Raises:
            WebhookStoreError: the file cannot be opened or written.
        """
        self._check_process()
        if self._thread is not None:
            return
        opened: Future[None] = Future()
        self._jobs, self._process = queue.SimpleQueue(), os.getpid()
        # A daemon: a program that ends without closing must not hang here. Every acknowledged job is committed.
        thread = threading.Thread(target=self._main, args=(self._jobs, opened), name="webhooks-sqlite", daemon=True)
        try:
            thread.start()
            self._thread = thread
            await asyncio.wrap_future(opened)
        except asyncio.CancelledError:
            self._thread = None
            self._jobs.put(None)  # the thread ends as soon as the file is open
            raise
        except sqlite3.Error as error:
            self._thread = None
            raise self._unusable(error) from None
        except OSError as error:
            self._thread = None
            raise self._error(f"{_WRITABLE} ({type(error).__name__})") from None
        except RuntimeError:
            raise self._error("no thread can be started for it: raise the limit of threads or of memory") from None
        except WebhookStoreError:
            self._thread = None
            raise

    async def close(self) -> None:
        """Finish the waiting jobs, and close the file."""
        thread, self._thread = self._thread, None
        if thread is not None and self._process == os.getpid():
            self._process = 0
            self._jobs.put(None)
            await asyncio.to_thread(thread.join)

    async def run(self, work: Work[T]) -> T:
        """Run a job in a transaction; when this returns, its changes are on the disk.

        Raises:
            WebhookStoreError: the file is full, locked for too long, or broken; nothing of this job was stored.
            ConfigurationError: a value of the job cannot be stored: no UTF-8 for a text, or over 64 bits.
        """
        self._check_process()
        if self._thread is None:
            raise self._error("it is not open; use `async with webhooks:`")
        future: Future[T] = Future()
        self._jobs.put(_Job(work, future))
        try:
            return await asyncio.wrap_future(future)
        except sqlite3.Error as error:
            raise self._unusable(error) from None
        except (UnicodeEncodeError, OverflowError):
            raise ConfigurationError(
                "a text that has no UTF-8, or a number of more than 64 bits, cannot be stored"
            ) from None

    def _main(self, jobs_of_thread: queue.SimpleQueue[_Job | None], opened: Future[None]) -> None:
        if not opened.set_running_or_notify_cancel():
            return
        try:
            connection = self._connect()
        except BaseException as error:  # noqa: BLE001 (raised where the job is awaited)
            opened.set_exception(error)
            return
        opened.set_result(None)
        try:
            ending = False
            while not ending:
                jobs, ending = _next_jobs(jobs_of_thread)
                if jobs and self._clock() >= self._expire_at:
                    jobs.append(_Job(self._delete_expired, Future()))
                _run_jobs(connection, jobs)
                self._wipe(connection)
        finally:
            connection.close()

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
            _set_busy_timeout(connection, 0)  # rather later than wait for others
            (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.Error:
            busy = 1
        finally:
            _set_busy_timeout(connection, self._busy_timeout)
        if busy:
            self._wiped = -1

    def _connect(self) -> sqlite3.Connection:
        """Open the file, and try again within the busy timeout.

        SQLite does not wait by itself where a lock has to be upgraded, as for the switch to WAL.
        """
        deadline = time.monotonic() + self._busy_timeout
        self._create()
        while True:
            left = max(0.0, deadline - time.monotonic())
            connection = sqlite3.connect(self.path, timeout=left, isolation_level=None)
            connection.text_factory = _text
            try:
                self._prepare(connection)
            except BaseException as error:
                connection.close()
                if not _is_busy(error) or time.monotonic() >= deadline:
                    raise
            else:
                return connection
            time.sleep(min(_OPENING_PAUSE, left))

    def _create(self) -> None:
        """Create the file if there is none. SQLite gives the files beside it (-wal, -shm) the permissions of this one.

        Raises:
            OSError: the file can be neither found nor created.
            WebhookStoreError: it is not a regular file.
        """
        with _creating:
            try:
                mode = self.path.stat().st_mode
            except FileNotFoundError:
                if not self.path.parent.exists():
                    raise self._error("its folder does not exist: make it, or give another path") from None
                os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
                return
        if stat.S_ISDIR(mode):
            raise self._error("it is a folder; give the path of a file in it (IsADirectoryError)")
        if not stat.S_ISREG(mode):
            raise self._error("it is not a regular file; give another path")

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """Change nothing in a file of another program; create the tables, if they do not exist."""
        self._check_owner(connection)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("BEGIN IMMEDIATE")
        self._check_owner(connection)  # another process may have created it since
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {FILE_VERSION}")
        for statement in self._schema.split(";"):
            connection.execute(statement)
        connection.execute("COMMIT")
        _set_busy_timeout(connection, self._busy_timeout)

    def _check_owner(self, connection: sqlite3.Connection) -> None:
        ((application, version, tables),) = connection.execute(_OWNER)
        if application == APPLICATION_ID and version == FILE_VERSION:
            return
        if application == APPLICATION_ID:
            raise self._error(
                f"its tables are of version {version}, and this version of hero-healthie knows {FILE_VERSION}: use the "
                "version that wrote it until the inbox is empty, or give another path"
            )
        if application or version or tables:
            raise self._error("it is the database of another program: give another path")

    def _check_process(self) -> None:
        """Raise WebhookStoreError after a fork: SQLite's locks in a child are those of the parent, as it believes."""
        if self._process not in (0, os.getpid()):
            raise self._error("it was open when the process was forked: open it in the child only")

    def _unusable(self, error: sqlite3.Error) -> WebhookStoreError:
        name: str = getattr(error, "sqlite_errorname", type(error).__name__)
        return self._error(f"{_ADVICE.get(_code(error), 'it cannot be used now')} ({name})")

    def _error(self, text: str) -> WebhookStoreError:
        return WebhookStoreError(f"the file for webhooks {str(self.path)!r}: {text}")


def _checked_path(path: str | os.PathLike[str]) -> Path:
    """Return the path of a file.

    Raises:
        ConfigurationError: no file can have this path.
    """
    try:
        text = os.fspath(path)
        os.fsencode(text)
    except (TypeError, UnicodeError):
        text = ""
    if not isinstance(text, str) or not text or "\0" in text:
        raise ConfigurationError("path must be the path of a file, as text or as a pathlib.Path")
    if text == ":memory:":
        raise ConfigurationError("path must be the path of a file; in tests, use store=MemoryStore()")
    return Path(text)


def _text(content: bytes) -> str:
    """Return a text of the file; what is damaged in it must not keep the rest from being read."""
    return content.decode("utf-8", "replace")


def _set_busy_timeout(connection: sqlite3.Connection, seconds: float) -> None:
    connection.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")


def _next_jobs(waiting: queue.SimpleQueue[_Job | None]) -> tuple[list[_Job], bool]:
    """Wait for jobs; return them, and whether they are the last."""
    jobs: list[_Job] = []
    while len(jobs) < JOBS_PER_COMMIT and not (jobs and waiting.empty()):
        job = waiting.get()
        if job is None:
            return jobs, True
        if job.future.set_running_or_notify_cancel():
            jobs.append(job)
    return jobs, False


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


def _is_busy(error: BaseException) -> bool:
    """Return whether another process holds the file: each of several jobs would wait for it as long again."""
    return _code(error) in _BUSY


def _code(error: BaseException) -> int:
    """Return the primary code of an error of SQLite, without the details above it; 0 for other errors."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF
