"""Files that cannot be used: each one gives an error of this package that says what to do, and no data are lost."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from hero_healthie import ConfigurationError, WebhookStoreError
from hero_healthie.webhooks import Claim, Inbox, SQLiteStore
from hero_healthie.webhooks.inbox.table import Entry

pytestmark = pytest.mark.slow

Kind = Callable[..., Any]
KINDS: list[Kind] = [SQLiteStore, Inbox]
both = pytest.mark.parametrize("kind", KINDS)


def entry(key: str, body: bytes = b"{}") -> Entry:
    return Entry(key, "app.billing", "healthie", "task.created", "Task", "7", body)


async def use(kind: Kind, path: object, **options: Any) -> None:
    """Open a file, write one record, close it."""
    opened = kind(path, **options)
    await opened.open()
    try:
        if isinstance(opened, Inbox):
            await opened.put([entry("k")], remember=60)
        else:
            assert await opened.claim("k", "token", lease=60) is Claim.GRANTED
    finally:
        await opened.close()


def run_python(program: str, *arguments: object) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(program), *map(str, arguments)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def output_of(program: str, *arguments: object) -> str:
    out, complaints = run_python(program, *arguments).communicate(timeout=60)
    assert complaints == ""
    return out


HOLDER = """
    import sqlite3, sys, time
    connection = sqlite3.connect(sys.argv[1], isolation_level=None)
    connection.execute(sys.argv[2])
    connection.execute("SELECT * FROM sqlite_schema").fetchall()
    print("held", flush=True)
    if sys.argv[3] == "None":
        sys.stdin.readline()
    else:
        time.sleep(float(sys.argv[3]))
    connection.execute("COMMIT")
"""


@contextlib.contextmanager
def held(path: Path, seconds: float | None, *, by: str) -> Iterator[None]:
    """Another process holds a lock of the file for so long, or until the end of the block."""
    holder = run_python(HOLDER, path, by, seconds)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    try:
        yield
    finally:
        _, complaints = holder.communicate(timeout=30)
        assert complaints == ""


@both
@pytest.mark.parametrize("by", ["BEGIN", "BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
async def test_opening_waits_for_another_process_within_the_busy_timeout(kind: Kind, by: str, tmp_path: Path) -> None:
    path = tmp_path / "webhooks.db"
    with contextlib.closing(sqlite3.connect(path)) as connection:  # a file that is not in WAL mode yet, and has pages
        connection.execute("CREATE TABLE temporary (x)")
        connection.execute("DROP TABLE temporary")
    with held(path, 0.7, by=by):
        await use(kind, path, busy_timeout=20.0)


@both
async def test_opening_gives_up_after_the_busy_timeout(kind: Kind, tmp_path: Path) -> None:
    path = tmp_path / "webhooks.db"
    loop = asyncio.get_running_loop()
    with held(path, None, by="BEGIN EXCLUSIVE"):
        start = loop.time()
        with pytest.raises(WebhookStoreError, match=r"another process.*busy_timeout.*SQLITE_BUSY"):
            await use(kind, path, busy_timeout=0.3)
        assert 0.25 < loop.time() - start < 10
    await use(kind, path)


OPENER = """
    import asyncio, sys
    from hero_healthie.webhooks import Inbox, SQLiteStore

    async def run(folder, name):
        print("ready", flush=True)
        for number, line in enumerate(sys.stdin):
            path = f"{folder}/{line.strip()}.db"
            used = [Inbox(path, busy_timeout=30.0), SQLiteStore(path, busy_timeout=30.0)]
            for each in used:
                await each.open()
            assert await used[1].claim(name, name, lease=60) == "granted"
            for each in used:
                await each.close()
            print("done", flush=True)

    asyncio.run(run(*sys.argv[1:]))
"""


def test_processes_that_open_a_new_file_at_the_same_moment_all_succeed(tmp_path: Path) -> None:
    processes = [run_python(OPENER, tmp_path, name) for name in "abcd"]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for number in range(15):
        for process in processes:
            assert process.stdin is not None
            process.stdin.write(f"file-{number}\n")
            process.stdin.flush()
        for process in processes:
            assert process.stdout is not None
            if process.stdout.readline() != "done\n":
                raise AssertionError(process.communicate(timeout=30)[1])
    for process in processes:
        assert process.communicate(timeout=30) == ("", "")


def foreign(path: Path, *statements: str) -> None:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def of_text(path: Path) -> None:
    path.write_text("this is no database at all, whatever its name says" * 50)


def of_another_program(path: Path) -> None:
    foreign(path, "CREATE TABLE patients (name TEXT)", "INSERT INTO patients VALUES ('Ada')")


def of_another_program_in_wal_mode(path: Path) -> None:
    foreign(path, "PRAGMA journal_mode=WAL", "CREATE TABLE patients (name TEXT)")


def with_a_table_of_the_same_name(path: Path) -> None:
    foreign(path, "CREATE TABLE webhook_inbox (name TEXT)", "CREATE TABLE webhook_handled (name TEXT)")


def with_a_version_of_another_program(path: Path) -> None:
    foreign(path, "PRAGMA user_version = 7")


def of_a_newer_version(path: Path) -> None:
    asyncio.run(use(SQLiteStore, path))
    foreign(path, "PRAGMA user_version = 99")


def with_a_broken_header(path: Path) -> None:
    asyncio.run(use(SQLiteStore, path))
    with path.open("r+b") as file:
        file.seek(18)
        file.write(b"\xff" * 60)


def with_a_broken_schema(path: Path) -> None:
    asyncio.run(use(SQLiteStore, path))
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xa5" * 3000)


FOREIGN = "other program|another path"
UNUSABLE: list[tuple[Callable[[Path], object], str]] = [
    (of_text, "not a SQLite database.*another path.*SQLITE_NOTADB"),
    (of_another_program, FOREIGN),
    (of_another_program_in_wal_mode, FOREIGN),
    (with_a_table_of_the_same_name, FOREIGN),
    (with_a_version_of_another_program, FOREIGN),
    (of_a_newer_version, "version"),
    (with_a_broken_header, "another path|damaged"),
    (with_a_broken_schema, "damaged.*recover.*SQLITE_CORRUPT"),
    (Path.mkdir, "folder.*IsADirectoryError"),
    (os.mkfifo, "regular file"),
    (lambda path: path.symlink_to("/dev/null"), "regular file"),
    (lambda path: path.symlink_to(path), "OSError"),
    (lambda path: path.symlink_to(path.parent / "nowhere" / "file"), "folder.*FileNotFoundError"),
]


@both
@pytest.mark.parametrize(("make", "says"), UNUSABLE)
def test_a_file_that_cannot_be_used_says_what_to_do_and_stays_as_it_is(
    kind: Kind, make: Callable[[Path], object], says: str, tmp_path: Path
) -> None:
    path = tmp_path / "webhooks.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(WebhookStoreError, match=says) as raised:
        asyncio.run(use(kind, path, busy_timeout=0.2))
    assert str(path) in str(raised.value)
    assert raised.value.__cause__ is None
    if before is not None:
        assert path.read_bytes() == before
        assert [file.name for file in tmp_path.iterdir()] == [path.name]


@both
def test_a_folder_that_is_not_there_is_named_as_such(kind: Kind, tmp_path: Path) -> None:
    with pytest.raises(WebhookStoreError, match="its folder does not exist"):
        asyncio.run(use(kind, tmp_path / "none" / "webhooks.db", busy_timeout=0.2))


@both
@pytest.mark.parametrize("path", ["", ":memory:", "a\0b", "\ud800.db", 7, None, b"bytes.db"])
def test_a_path_that_is_none_is_refused_at_once(kind: Kind, path: object) -> None:
    with pytest.raises(ConfigurationError, match="path"):
        kind(path)


@both
@pytest.mark.parametrize("timeout", [-1.0, float("nan"), float("inf"), 1e12, "5", None])
def test_a_busy_timeout_that_is_none_is_refused_at_once(kind: Kind, timeout: object, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="busy_timeout"):
        kind(tmp_path / "webhooks.db", busy_timeout=timeout)


async def test_a_page_that_is_damaged_later_gives_an_error_for_what_is_on_it(tmp_path: Path) -> None:
    path = tmp_path / "webhooks.db"
    store = SQLiteStore(path)
    await store.open()
    for number in range(400):
        await store.claim(f"key-{number}", "token", lease=60)
    await store.close()
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (path.stat().st_size - 4096))
    await store.open()
    try:
        with pytest.raises(WebhookStoreError, match=r"damaged.*recover.*SQLITE_CORRUPT"):
            await store.claim("key-1", "other", lease=60)
    finally:
        await store.close()


READ_ONLY = """
    import asyncio, os, sys
    from hero_healthie import WebhookStoreError
    from hero_healthie.webhooks import Inbox, SQLiteStore

    async def run(path):
        for kind in (SQLiteStore, Inbox):
            try:
                await kind(path).open()
            except WebhookStoreError as error:
                print(error)

    if os.geteuid() == 0:
        os.seteuid(65534)
    asyncio.run(run(sys.argv[1]))
"""


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555), (None, 0o555), (0o000, 0o777)])
def test_a_file_or_folder_that_is_read_only(file_mode: int | None, folder_mode: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "webhooks.db")
        if file_mode is not None:
            asyncio.run(use(SQLiteStore, path))
            path.chmod(file_mode)
        Path(folder).chmod(folder_mode)
        try:
            lines = output_of(READ_ONLY, path).splitlines()
        finally:
            Path(folder).chmod(0o700)
        assert len(lines) == 2
        assert all("write" in line and "folder" in line and str(path) in line for line in lines)


FULL = """
    import asyncio, resource, sys
    from hero_healthie import WebhookStoreError
    from hero_healthie.webhooks import Inbox
    from hero_healthie.webhooks.inbox.table import Entry

    def limit(size):
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    async def run(path, size):
        kept, refused = [], []
        limit(size)
        inbox = Inbox(path)
        try:
            await inbox.open()
        except WebhookStoreError as error:
            refused.append(error)
            limit(resource.RLIM_INFINITY)
            await inbox.open()
        for number in range(40):
            if number == 30:
                limit(resource.RLIM_INFINITY)
            entry = Entry(str(number), "h", "healthie", "task.created", "Task", str(number), b"x" * 5000)
            try:
                await inbox.put([entry], remember=60)
            except WebhookStoreError as error:
                refused.append(error)
            else:
                kept.append(number)
        await inbox.close()
        await inbox.open()
        found = []
        for row in await inbox.take(["h"], "t", lease=60, limit=100):
            assert row.body == b"x" * 5000
            found.append(int(row.key))
        await inbox.close()
        assert found == kept, (found, kept)
        assert kept[-10:] == list(range(30, 40))
        assert all("disk" in str(error) and "room" in str(error) for error in refused), refused
        print(len(refused))

    asyncio.run(run(sys.argv[1], int(sys.argv[2])))
"""


@pytest.mark.parametrize("size", [0, 1000, 5000, 20_000, 33_000, 60_000, 100_000])
def test_a_full_disk_loses_nothing_that_was_acknowledged(size: int, tmp_path: Path) -> None:
    refused = int(output_of(FULL, tmp_path / "inbox.db", size))
    assert refused > 0


LEAVE_WAL = """
    import sqlite3, sys
    try:
        print(sqlite3.connect(sys.argv[1], timeout=0).execute("PRAGMA journal_mode = DELETE").fetchone()[0])
    except sqlite3.OperationalError as error:
        print(error)
"""


@pytest.mark.parametrize("others", [[SQLiteStore], [Inbox, SQLiteStore]])
async def test_a_second_user_of_the_file_in_a_process_leaves_the_locks_of_the_first(
    others: list[Kind], tmp_path: Path
) -> None:
    path = tmp_path / "webhooks.db"
    first = Inbox(path)
    await first.open()
    await first.put([entry("k")], remember=60)
    for other in others:
        await use(other, path)
    assert await asyncio.to_thread(output_of, LEAVE_WAL, path) == "database is locked\n"
    await first.close()


FORKED = """
    import asyncio, os, sys, warnings
    from hero_healthie import WebhookStoreError
    from hero_healthie.webhooks import SQLiteStore

    warnings.simplefilter("ignore")  # of fork, about threads
    store = SQLiteStore(sys.argv[1])
    asyncio.run(store.open())
    if (child := os.fork()) == 0:
        for step in (store.claim("k", "token", lease=60), store.open(), store.close(), store.open()):
            try:
                asyncio.run(step)
            except WebhookStoreError as error:
                print(error, flush=True)
        os._exit(0)
    os.waitpid(child, 0)
    print(asyncio.run(store.claim("k", "other", lease=60)))
    asyncio.run(store.close())
    asyncio.run(store.open())
    asyncio.run(store.close())
"""


def test_a_store_that_was_open_at_a_fork_is_of_no_use_in_the_child_and_says_so(tmp_path: Path) -> None:
    *told, claim = output_of(FORKED, tmp_path / "webhooks.db").splitlines()
    assert claim == "granted"
    assert len(told) == 3
    assert all("forked: open it in the child only" in text for text in told)


async def test_a_cancelled_opening_can_be_repeated(tmp_path: Path) -> None:
    path = tmp_path / "webhooks.db"
    store = SQLiteStore(path, busy_timeout=20.0)
    with held(path, 0.5, by="BEGIN EXCLUSIVE"):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await store.open()
        with pytest.raises(WebhookStoreError, match="not open"):
            await store.claim("k", "token", lease=60)
        await store.open()
    assert await store.claim("k", "token", lease=60) is Claim.GRANTED
    await store.close()
