"""One SQLite file for all workers: readers do not wait, writers wait for each other."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine

from examples.fastapi_billing.tables import Base

_BUSY_SECONDS = 15


class Database:
    """Sessions of the ledger.

    Args:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        # One connection writes, so that the handlers of a process wait for each other in Python and not in SQLite.
        self._writer = _engine(path, "BEGIN IMMEDIATE", size=1)
        self._reader = _engine(path, "BEGIN", size=4)

    async def open(self) -> None:
        """Create the file and its tables; workers may do so at the same time."""
        await asyncio.to_thread(_prepare, self._path)
        async with self._writer.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)

    async def close(self) -> None:
        """Close all connections."""
        await self._writer.dispose()
        await self._reader.dispose()

    @asynccontextmanager
    async def write(self) -> AsyncGenerator[AsyncSession]:
        """Open a transaction that holds the write lock from its beginning: nobody changes what it reads."""
        async with AsyncSession(self._writer, expire_on_commit=False) as session, session.begin():
            yield session

    @asynccontextmanager
    async def read(self) -> AsyncGenerator[AsyncSession]:
        """Open a transaction that sees one state of the file."""
        async with AsyncSession(self._reader, expire_on_commit=False) as session, session.begin():
            yield session


def _prepare(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    until = time.monotonic() + _BUSY_SECONDS
    while not _in_wal_mode(path):
        if time.monotonic() > until:
            raise TimeoutError("the ledger is locked by another program")
        time.sleep(0.05)


def _in_wal_mode(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection, suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode=WAL")
        return True
    return False  # another worker switches at this moment: SQLite does not wait here


def _engine(path: Path, begin: str, *, size: int) -> AsyncEngine:
    engine = create_async_engine(f"sqlite+aiosqlite:///{path}", pool_size=size, max_overflow=0, pool_timeout=60)

    # SQLAlchemy begins transactions explicitly, instead of the driver implicitly.
    def connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for setting in (f"busy_timeout={_BUSY_SECONDS * 1000}", "synchronous=FULL", "secure_delete=ON"):
            cursor.execute(f"PRAGMA {setting}")
        cursor.close()

    def begun(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine.sync_engine, "connect", connected)
    event.listen(engine.sync_engine, "begin", begun)
    return engine
