"""What every store promises, and each store keeps: in memory, in a SQLite file, in a real Redis."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import sqlite3
import stat
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import redis as sync_redis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from redis.asyncio import Redis

from hero_healthie import ConfigurationError, RedisPace, WebhookStoreError
from hero_healthie.webhooks import Claim, DeliveryStore, MemoryStore, RedisStore, SQLiteStore
from tests.support.redis_server import RedisServer

GRANTED, BUSY, DONE = Claim.GRANTED, Claim.BUSY, Claim.DONE


@pytest.fixture(scope="module")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path_factory.mktemp("redis")).start()
    yield server
    server.stop()


_names = itertools.count()


class Time:
    """A clock that is moved by hand; Redis has its own, so there time has to pass."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self.real = False

    def __call__(self) -> float:
        return self.now

    async def passes(self, seconds: float) -> None:
        self.now += seconds
        if self.real:
            await asyncio.sleep(seconds)


Opened = Callable[[], Any]


@pytest.fixture(params=["memory", "sqlite", pytest.param("redis", marks=pytest.mark.needs("redis-server"))])
def store_of(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Callable[[], DeliveryStore], Time]:
    """Makes stores that share what they remember, like those of two processes."""
    time = Time()
    match request.param:
        case "memory":
            only = MemoryStore(clock=time)
            return (lambda: only), time
        case "sqlite":
            return (lambda: SQLiteStore(tmp_path / "store.db", clock=time)), time
        case "redis":
            time.real = True
            url, prefix = request.getfixturevalue("redis").url, f"test-{next(_names)}:"
            return (lambda: RedisStore(url, prefix=prefix)), time
        case other:
            raise AssertionError(f"no store is made for {other}")


@asynccontextmanager
async def opened(*stores: DeliveryStore) -> AsyncIterator[None]:
    async with contextlib.AsyncExitStack() as stack:
        for store in stores:
            await store.open()
            stack.push_async_callback(store.close)
        yield


# Each step: the store that does it, what, with which arguments, what it answers.
Step = tuple[int, str, tuple[Any, ...], object]
LEASE, LONG = 0.05, 60.0

PROMISES: dict[str, list[Step]] = {
    "one of two gets it": [(0, "claim", ("k", "a", LONG), GRANTED), (1, "claim", ("k", "b", LONG), BUSY)],
    "keys are apart": [(0, "claim", ("k", "a", LONG), GRANTED), (1, "claim", ("l", "b", LONG), GRANTED)],
    "asking again under the same token": [
        (0, "claim", ("k", "a", LONG), GRANTED),
        (0, "claim", ("k", "a", LONG), GRANTED),
    ],
    "what is done stays done": [
        (0, "claim", ("k", "a", LONG), GRANTED),
        (0, "done", ("k", "a", LONG), True),
        (1, "claim", ("k", "b", LONG), DONE),
        (0, "claim", ("k", "a", LONG), DONE),
        (0, "renew", ("k", "a", LONG), False),
        (0, "release", ("k", "a"), None),
        (1, "claim", ("k", "b", LONG), DONE),
    ],
    "what is given back is free": [
        (0, "claim", ("k", "a", LONG), GRANTED),
        (0, "release", ("k", "a"), None),
        (1, "claim", ("k", "b", LONG), GRANTED),
    ],
    "a lease runs out": [
        (0, "claim", ("k", "a", LEASE), GRANTED),
        (1, "claim", ("k", "b", LONG), BUSY),
        (0, "pass", (2 * LEASE,), None),
        (1, "claim", ("k", "b", LONG), GRANTED),
        (0, "renew", ("k", "a", LONG), False),
        (0, "done", ("k", "a", LONG), False),
        (0, "release", ("k", "a"), None),
        (0, "claim", ("k", "a", LONG), BUSY),
        (1, "done", ("k", "b", LONG), True),
    ],
    "a renewed lease lasts": [
        (0, "claim", ("k", "a", LEASE), GRANTED),
        (0, "renew", ("k", "a", LONG), True),
        (0, "pass", (2 * LEASE,), None),
        (1, "claim", ("k", "b", LONG), BUSY),
    ],
    "an expired lease that nobody took is still good": [
        (0, "claim", ("k", "a", LEASE), GRANTED),
        (0, "pass", (2 * LEASE,), None),
        (0, "renew", ("k", "a", LEASE), True),
        (0, "pass", (2 * LEASE,), None),
        (0, "done", ("k", "a", LONG), True),
        (1, "claim", ("k", "b", LONG), DONE),
    ],
    "what is done is forgotten in time": [
        (0, "claim", ("k", "a", LONG), GRANTED),
        (0, "done", ("k", "a", LEASE), True),
        (0, "pass", (2 * LEASE,), None),
        (1, "claim", ("k", "b", LONG), GRANTED),
    ],
    "strangers change nothing": [
        (0, "claim", ("k", "a", LONG), GRANTED),
        (1, "release", ("k", "b"), None),
        (1, "renew", ("k", "b", LONG), False),
        (1, "done", ("k", "b", LONG), False),
        (1, "claim", ("k", "b", LONG), BUSY),
    ],
}


async def take_step(stores: list[DeliveryStore], time: Time, step: Step) -> object:
    who, what, arguments, _ = step
    match what, arguments:
        case "pass", (seconds,):
            return await time.passes(seconds)
        case "claim", (key, token, lease):
            return await stores[who].claim(key, token, lease=lease)
        case "renew", (key, token, lease):
            return await stores[who].renew(key, token, lease=lease)
        case "done", (key, token, remember):
            return await stores[who].done(key, token, remember=remember)
        case _, (key, token):
            return await stores[who].release(key, token)
        case _:
            raise AssertionError(what)


@pytest.mark.parametrize("promise", PROMISES)
async def test_promises(store_of: tuple[Callable[[], DeliveryStore], Time], promise: str) -> None:
    make, time = store_of
    stores = [make(), make()]
    async with opened(*stores):
        for step in PROMISES[promise]:
            assert await take_step(stores, time, step) == step[3], step


async def test_of_a_hundred_at_once_one_gets_it(store_of: tuple[Callable[[], DeliveryStore], Time]) -> None:
    make, _ = store_of
    stores = [make() for _ in range(4)]
    async with opened(*stores):
        claims = [store.claim("k", f"{n}-{at}", lease=60) for n in range(25) for at, store in enumerate(stores)]
        answers = await asyncio.gather(*claims)
    assert sorted(answers) == [BUSY] * 99 + [GRANTED]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("claim"), st.sampled_from("kl"), st.sampled_from("abc"), st.sampled_from([3.0, 10.0])),
        st.tuples(st.just("renew"), st.sampled_from("kl"), st.sampled_from("abc"), st.sampled_from([3.0, 10.0])),
        st.tuples(st.just("done"), st.sampled_from("kl"), st.sampled_from("abc"), st.sampled_from([5.0, 100.0])),
        st.tuples(st.just("release"), st.sampled_from("kl"), st.sampled_from("abc"), st.just(0.0)),
        st.tuples(st.just("pass"), st.just(""), st.just(""), st.sampled_from([1.0, 4.0, 50.0])),
    ),
    max_size=25,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
@pytest.mark.slow
def test_memory_and_sqlite_answer_the_same_whatever_is_done(
    steps: list[tuple[str, str, str, float]], tmp_path: Path
) -> None:
    async def scene() -> None:
        time = Time()
        stores: list[DeliveryStore] = [
            MemoryStore(clock=time),
            SQLiteStore(tmp_path / f"{next(_names)}.db", clock=time),
        ]
        async with opened(*stores):
            for what, key, token, seconds in steps:
                if what == "pass":
                    time.now += seconds
                    continue
                arguments = (key, token) if what == "release" else (key, token, seconds)
                step: Step = (0, what, arguments, None)
                assert await take_step(stores, time, step) == await take_step(stores, time, (1, *step[1:])), step

    asyncio.run(scene())


@pytest.mark.slow
async def test_the_tables_do_not_grow_for_ever(tmp_path: Path) -> None:
    time = Time()
    memory, sqlite = MemoryStore(clock=time), SQLiteStore(tmp_path / "store.db", clock=time)
    async with opened(memory, sqlite):
        for n in range(800):
            for store in (memory, sqlite):
                await store.done(f"key-{n}", "token", remember=50)
            time.now += 1
            if n % 20 == 0:
                await memory.claim("other", f"t{n}", lease=1)
                await sqlite.claim("other", f"t{n}", lease=1)
    with contextlib.closing(sqlite3.connect(tmp_path / "store.db")) as connection:
        ((rows,),) = connection.execute("SELECT COUNT(*) FROM webhook_handled")
    assert len(memory) < 150
    assert rows < 150


def modes(path: Path) -> dict[str, int]:
    return {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.iterdir()}


async def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store = SQLiteStore(tmp_path / "store.db")
        async with opened(store):
            await store.claim("k", "a", lease=1)
            assert modes(tmp_path) == {"store.db": 0o600, "store.db-shm": 0o600, "store.db-wal": 0o600}
    finally:
        os.umask(before)


async def test_a_locked_or_missing_file_is_said_to_be_so(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "store.db", busy_timeout=0.05)
    with pytest.raises(WebhookStoreError, match="not open"):
        await store.claim("k", "a", lease=1)
    async with opened(store):
        other = sqlite3.connect(tmp_path / "store.db", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(WebhookStoreError, match="SQLITE_BUSY"):
            await store.claim("k", "a", lease=1)
        other.execute("ROLLBACK")
        other.close()
        assert await store.claim("k", "a", lease=1) is GRANTED
    with pytest.raises(WebhookStoreError, match="its folder does not exist: make it"):
        await SQLiteStore(tmp_path / "nowhere" / "store.db").open()
    (tmp_path / "text.db").write_text("this is no database at all, whatever its name says" * 50)
    with pytest.raises(WebhookStoreError, match="SQLITE_NOTADB"):
        await SQLiteStore(tmp_path / "text.db").open()


async def test_one_piece_of_work_that_fails_does_not_spoil_those_committed_with_it(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "store.db")
    async with opened(store):
        file = store._file
        begun = asyncio.Event()
        loop = asyncio.get_running_loop()

        def hold(connection: sqlite3.Connection) -> None:
            import time

            loop.call_soon_threadsafe(begun.set)
            time.sleep(0.05)  # so that the next ones wait and are committed together

        def bad(connection: sqlite3.Connection) -> None:
            connection.execute("INSERT INTO webhook_handled VALUES ('half', 'x', 1)")
            raise KeyError

        first = asyncio.create_task(file.run(hold))
        await begun.wait()
        results = await asyncio.gather(
            store.claim("k", "a", lease=60), file.run(bad), store.claim("l", "a", lease=60), return_exceptions=True
        )
        await first
        assert [results[0], type(results[1]), results[2]] == [GRANTED, KeyError, GRANTED]
        assert await store.claim("half", "b", lease=60) is GRANTED


@pytest.mark.needs("redis-server")
async def test_redis_that_is_gone_comes_back(tmp_path: Path) -> None:
    server = RedisServer(tmp_path).start()
    store = RedisStore(server.url)
    try:
        async with opened(store):
            assert await store.claim("k", "a", lease=60) is GRANTED
            server.stop()
            with pytest.raises(WebhookStoreError, match="ConnectionError"):
                await store.claim("k", "a", lease=60)
            server.start()
            assert await store.claim("k", "b", lease=60) is GRANTED
    finally:
        server.stop()


async def test_a_redis_of_the_apps_own_stays_open(redis: RedisServer) -> None:
    client = Redis.from_url(redis.url)
    store = RedisStore(client, prefix="own:")
    async with opened(store):
        assert await store.claim("k", "a", lease=60) is GRANTED
    with pytest.raises(WebhookStoreError, match="not open"):
        await store.claim("k", "a", lease=60)
    assert await client.get("own:k") == b"La"
    await client.aclose()


@pytest.mark.parametrize("wrong", ["localhost:6379", 7])
def test_what_is_no_redis_is_refused_at_once(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="RedisStore"):
        RedisStore(wrong)


@pytest.mark.needs("redis-server")
@pytest.mark.parametrize(
    "value", ["X of a later version", "", "done", "Done", "{}", b"\xff\xfe", ["a list"], {"a": "hash"}]
)
@pytest.mark.parametrize("decoding", [False, True])
async def test_a_value_in_redis_that_is_not_ours_is_said_to_be_so_and_left_alone(
    value: Any, decoding: bool, redis: RedisServer
) -> None:
    prefix = f"foreign-{next(_names)}:"
    client = Redis.from_url(redis.url, decode_responses=decoding)
    match value:
        case list():
            await client.rpush(f"{prefix}k", *value)
        case dict():
            await client.hset(f"{prefix}k", mapping=value)
        case _:
            await client.set(f"{prefix}k", value)
    store = RedisStore(client, prefix=prefix)
    async with opened(store):
        before = await client.dump(f"{prefix}k") if not decoding else None
        with pytest.raises(WebhookStoreError, match=f"did not write, under the prefix '{prefix}': give another"):
            await store.claim("k", "a", lease=60)
        for step in (store.renew("k", "a", lease=60), store.done("k", "a", remember=60), store.release("k", "a")):
            with contextlib.suppress(WebhookStoreError):
                assert not await step
        assert before is None or await client.dump(f"{prefix}k") == before
        assert await store.claim("another", "a", lease=60) is GRANTED
    await client.aclose()


WRONG_URLS = [
    "redis://localhost:port",
    "redis://[::1",
    "redis://h?socket_timeout=soon",
    "redis://h:99999999999999999999",
]


@pytest.mark.parametrize("wrong", [*WRONG_URLS, "redis://\ud800", "", None, b"redis://h", object(), sync_redis.Redis()])
def test_what_cannot_become_a_redis_is_refused_at_once(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"RedisStore: .*(redis|Redis)"):
        RedisStore(wrong)
    with pytest.raises(ConfigurationError, match=r"RedisPace: .*(redis|Redis)"):
        RedisPace(rate=1, redis=wrong)


@pytest.mark.parametrize("prefix", ["\ud800", "a\nb", None, b"p:", 7])
def test_a_prefix_that_is_none_is_refused_at_once(prefix: Any) -> None:
    with pytest.raises(ConfigurationError, match="prefix"):
        RedisStore("redis://localhost", prefix=prefix)


@pytest.mark.needs("redis-server")
def test_a_redis_of_another_event_loop_gives_our_error(redis: RedisServer) -> None:
    client = Redis.from_url(redis.url)
    store = RedisStore(client, prefix=f"loop-{next(_names)}:")

    async def claim(key: str) -> Claim:
        await store.open()
        return await store.claim(key, "a", lease=60)

    with asyncio.Runner() as first, asyncio.Runner() as second:
        assert first.run(claim("k")) is GRANTED
        with pytest.raises(WebhookStoreError, match="another event loop"):
            second.run(claim("l"))
        first.run(client.aclose())


@pytest.mark.parametrize("place", ["sqlite", pytest.param("redis", marks=pytest.mark.needs("redis-server"))])
async def test_a_key_without_utf8_is_refused(place: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    store: DeliveryStore
    store = SQLiteStore(tmp_path / "s.db") if place == "sqlite" else RedisStore(request.getfixturevalue("redis").url)
    async with opened(store):
        for key, token in (("\ud800", "a"), ("k", "\udfff")):
            with pytest.raises(ConfigurationError, match="UTF-8"):
                await store.claim(key, token, lease=60)
