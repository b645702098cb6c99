"""One pace for several processes, over a real redis-server: what they share, and what happens without it."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis

from hero_healthie import (
    NO_RETRY,
    ConfigurationError,
    Healthie,
    Pace,
    RateLimitedError,
    RedisPace,
    Verdict,
)
from hero_healthie._ratelimit import detach, forget_paces, redis_counter
from hero_healthie._ratelimit.queue import CallQueue, QueueDeadlineError
from hero_healthie._ratelimit.registry import counter_for
from hero_healthie.sandbox import Sandbox
from tests.support.redis_server import RedisServer

ACCOUNT = "healthie:0123"

# Reads lines that each say how to call; makes a client, waits for the next line, calls all at once, and prints how they
# ended.
WORKER = """
import asyncio, collections, json, sys
from hero_healthie import NO_RETRY, Healthie, HeroHealthieError, Pace, RedisPace
from hero_healthie._ratelimit import forget_paces

async def run(url, key, redis, calls, deadline, **settings):
    pace = RedisPace(redis=redis, **settings) if redis else Pace(**settings)
    async with Healthie(
        api_key=key, environment="sandbox", base_url=url, pace=pace, deadline=deadline, retry=NO_RETRY
    ) as healthie:
        async def one():
            try:
                await healthie.queries.current_user()
            except HeroHealthieError as error:
                return f"{type(error).__name__} {error.verdict}"
            return "done"
        print("ready", flush=True)
        sys.stdin.readline()
        print(json.dumps(collections.Counter(await asyncio.gather(*(one() for _ in range(calls))))), flush=True)

while line := sys.stdin.readline():
    forget_paces()
    asyncio.run(run(**json.loads(line)))
"""


@pytest.fixture(scope="module")
def running_redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path_factory.mktemp("redis")).start()
    yield server
    server.stop()


@pytest.fixture
async def redis(running_redis: RedisServer) -> AsyncIterator[Redis]:
    """A client of the server, which is empty."""
    client = Redis.from_url(running_redis.url)
    await client.flushall()
    yield client
    await client.aclose()


@pytest.fixture(scope="module")
def workers() -> Iterator[list[subprocess.Popen[str]]]:
    """Two processes."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    running = [
        subprocess.Popen(
            [sys.executable, "-c", WORKER], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    yield running
    for worker in running:
        worker.kill()
        worker.communicate()


def together(
    workers: list[subprocess.Popen[str]], sandbox: Sandbox, redis: str | None, **settings: Any
) -> dict[str, int]:
    """Return how the calls of both processes ended, which begin at the same time."""
    order = {"url": sandbox.healthie_url, "key": sandbox.healthie_api_key, "redis": redis, **settings}
    for worker in workers:
        write_line(worker, json.dumps(order))
    for worker in workers:
        assert read_line(worker) == "ready"
    for worker in workers:
        write_line(worker, "go")
    total: dict[str, int] = {}
    for worker in workers:
        for end, count in json.loads(read_line(worker)).items():
            total[end] = total.get(end, 0) + count
    return total


def write_line(worker: subprocess.Popen[str], line: str) -> None:
    assert worker.stdin is not None
    worker.stdin.write(f"{line}\n")
    worker.stdin.flush()


def read_line(worker: subprocess.Popen[str]) -> str:
    assert worker.stdout is not None
    return worker.stdout.readline().strip()


def healthie_of(sandbox: Sandbox, pace: Pace, **options: Any) -> Healthie:
    settings = {"deadline": 5.0, "retry": NO_RETRY, "api_key": sandbox.healthie_api_key}
    return Healthie(environment="sandbox", base_url=sandbox.healthie_url, pace=pace, **{**settings, **options})


Workers = list[subprocess.Popen[str]]


@pytest.mark.slow
def test_two_processes_never_trip_the_lock_out_together(
    workers: Workers, sandbox: Sandbox, redis: Redis, running_redis: RedisServer
) -> None:
    # A window of 0.3 s sees at most burst + rate * 0.3 + concurrency of both = 28 calls.
    sandbox.limit("healthie", calls=30, seconds=0.3, lock=True)
    ends = together(workers, sandbox, running_redis.url, rate=50, burst=5, concurrency=4, calls=50, deadline=50)
    assert ends == {"done": 100}


@pytest.mark.parametrize("shared", [True, False])
@pytest.mark.slow
def test_without_redis_two_processes_add_up(
    shared: bool, workers: Workers, sandbox: Sandbox, redis: Redis, running_redis: RedisServer
) -> None:
    sandbox.limit("healthie", calls=15, seconds=300, lock=True)
    url = running_redis.url if shared else None
    ends = together(workers, sandbox, url, rate=0.01, burst=12, concurrency=12, calls=12, deadline=20)
    if shared:
        assert ends == {"done": 12, "RateLimitedError never_sent": 12}
    else:
        assert ends["RateLimitedError refused"] >= 1


async def test_keys_do_not_slow_each_other(sandbox: Sandbox, redis: Redis, running_redis: RedisServer) -> None:
    pace = RedisPace(redis=running_redis.url, rate=0.001, burst=1)
    async with healthie_of(sandbox, pace) as healthie:
        await healthie.queries.current_user()
        with pytest.raises(RateLimitedError) as caught:
            await healthie.with_options(timeout=2).queries.current_user()
        assert caught.value.verdict is Verdict.NEVER_SENT
        assert caught.value.retry_after is not None
        assert caught.value.retry_after > 900
        await healthie.as_user(api_key=sandbox.healthie_other_api_key).queries.current_user()


async def test_redis_never_sees_a_key_and_forgets_what_it_saw(
    sandbox: Sandbox, redis: Redis, running_redis: RedisServer
) -> None:
    async with healthie_of(sandbox, RedisPace(redis=running_redis.url, rate=10, burst=2)) as healthie:
        sandbox.fail("healthie", "currentUser", "too_many_requests")
        with pytest.raises(RateLimitedError):
            await healthie.queries.current_user()
    names = await redis.keys("*")
    assert len(names) == 2
    for name in names:
        assert 0 < await redis.pttl(name) < 300_000
        held = name + (await redis.get(name) if name.endswith(b":backoff") else await contents(redis, name))
        assert sandbox.healthie_api_key.encode() not in held


async def contents(redis: Redis, name: bytes) -> bytes:
    return b"".join(part for pair in (await redis.hgetall(name)).items() for part in pair)


def queue_of(pace: RedisPace) -> CallQueue:
    """Return the queue of one process, as if each were in a process by itself."""
    return CallQueue("healthie", pace, counter_for(pace, ACCOUNT))


@pytest.mark.parametrize("decoding", [False, True])
@pytest.mark.slow
async def test_a_refusal_in_one_process_pauses_the_others_and_one_of_all_probes(
    decoding: bool, redis: Redis, running_redis: RedisServer
) -> None:
    client = Redis.from_url(running_redis.url, decode_responses=decoding)
    pace = RedisPace(redis=client, rate=1000, burst=100, pause=0.4, max_pause=0.8)
    one, two = queue_of(pace), queue_of(pace)
    with pytest.raises(RateLimitedError):
        async with one.slot(5):
            raise RateLimitedError("too many calls")
    with pytest.raises(QueueDeadlineError) as caught:
        await pass_by(two, 0.1)
    assert 0.1 < caught.value.seconds <= 0.4
    trying = two.slot(5)
    async with trying:
        assert trying.queued > 0.1
        with pytest.raises(QueueDeadlineError):
            await pass_by(one, 0.3)
    await pass_by(one, 5)
    with pytest.raises(RateLimitedError):
        async with one.slot(5):
            raise RateLimitedError("too many calls", retry_after=30)
    with pytest.raises(QueueDeadlineError) as caught:
        await pass_by(two, 5)
    assert 29 < caught.value.seconds <= 30
    await client.aclose()


async def pass_by(queue: CallQueue, left: float) -> None:
    async with queue.slot(left):
        pass


@pytest.mark.slow
async def test_refusals_of_one_epoch_count_once_and_later_ones_do_not(redis: Redis, running_redis: RedisServer) -> None:
    pace = RedisPace(redis=running_redis.url, rate=1000, burst=100, pause=1, max_pause=10)
    queues = [queue_of(pace) for _ in range(4)]
    slots = [queue.slot(5) for queue in queues]
    for slot in slots:
        await slot.__aenter__()
    for slot in slots:
        await slot.__aexit__(RateLimitedError, RateLimitedError("too many calls"), None)
    assert max(slot.pause for slot in slots) <= 1
    again = queues[3].slot(5)
    with pytest.raises(RateLimitedError):
        async with again:
            raise RateLimitedError("too many calls")
    assert 1 <= again.pause <= 2
    await detach(pace)


@pytest.mark.needs("redis-server")
async def test_redis_going_away_slows_a_process_down_and_stops_nothing(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(redis_counter, "ALONE", 0.1)
    caplog.set_level(logging.INFO, logger="hero_healthie")
    server = RedisServer(tmp_path).start()
    try:
        pace = RedisPace(redis=server.url, rate=0.04, burst=3, processes=4)
        async with healthie_of(sandbox, pace) as healthie:
            await healthie.queries.current_user()
            server.stop()
            await healthie.queries.current_user()
            with pytest.raises(RateLimitedError) as caught:
                await healthie.queries.current_user()
            # Alone it has a quarter of the rate, and no burst.
            assert caught.value.verdict is Verdict.NEVER_SENT
            assert caught.value.retry_after == pytest.approx(100, abs=5)
            server.start()
            await asyncio.sleep(0.15)
            await healthie.queries.current_user()
    finally:
        server.stop()
    logged = [record.getMessage() for record in caplog.records if "Redis" in record.getMessage()]
    assert len(logged) == 2
    assert "1/4 of the rate" in logged[0]
    assert "responds again" in logged[1]
    assert str(server.port) not in "".join(logged)


async def test_a_redis_that_never_responds_costs_a_bounded_wait(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis_counter, "REDIS_TIMEOUT", 0.1)
    connections = 0

    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        await reader.read()
        writer.close()

    server = await asyncio.start_server(say_nothing, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    pace = RedisPace(redis=f"redis://127.0.0.1:{port}", rate=400, processes=4)
    async with asyncio.timeout(10), healthie_of(sandbox, pace) as healthie:
        for _ in range(5):
            await healthie.queries.current_user()
    # It was not asked for each call.
    assert connections == 1
    server.close()


async def test_what_the_client_opened_it_closes_and_what_it_was_given_stays_open(
    sandbox: Sandbox, redis: Redis, running_redis: RedisServer
) -> None:
    async def connections() -> int:
        return len(await redis.client_list())

    before = await connections()
    pace = RedisPace(redis=running_redis.url, rate=1000, burst=10)
    async with healthie_of(sandbox, pace) as healthie:
        async with healthie_of(sandbox, pace) as another:
            await another.queries.current_user()
        await healthie.queries.current_user()
        assert await connections() > before
    for _ in range(100):
        if await connections() == before:
            break
        await asyncio.sleep(0.02)
    assert await connections() == before

    equal = [RedisPace(redis=running_redis.url, rate=1000, burst=10) for _ in range(2)]
    async with healthie_of(sandbox, equal[0]) as healthie:
        async with healthie_of(sandbox, equal[1]) as another:
            await another.queries.current_user()
            await healthie.queries.current_user()
        await healthie.queries.current_user()
    for _ in range(100):
        if await connections() == before:
            break
        await asyncio.sleep(0.02)
    assert await connections() == before

    client = Redis.from_url(running_redis.url)
    forget_paces()
    async with healthie_of(sandbox, RedisPace(redis=client, rate=1000, burst=10)) as healthie:
        await healthie.queries.current_user()
    assert await connections() > before
    await client.aclose()


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"redis": "http://127.0.0.1"}, "redis"),
        ({"redis": None}, "redis"),
        ({"redis": "redis://127.0.0.1", "processes": 0}, "processes"),
        ({"redis": "redis://127.0.0.1", "rate": float("inf")}, "rate"),
        ({"redis": "redis://127.0.0.1", "rate": 0}, "rate"),
    ],
)
def test_a_pace_that_cannot_work_is_refused(values: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigurationError, match=named):
        RedisPace(**{"rate": 5, **values})


def test_a_password_in_a_url_does_not_print() -> None:
    assert "hunter2" not in repr(RedisPace(redis="redis://:hunter2@127.0.0.1", rate=5))


def test_a_missing_extra_is_named() -> None:
    text = (
        "import sys; sys.modules['pyrate_limiter'] = None; from hero_healthie import RedisPace; "
        "RedisPace(redis='redis://127.0.0.1', rate=5)"
    )
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=False)
    assert "pip install 'hero-healthie[redis]'" in done.stderr.splitlines()[-1]


UNREADABLE = [
    b"",
    b"not JSON",
    b"\xff\xfe",
    b"[" * 100_000,
    b"null",
    b"7",
    b"[]",
    b'{"epoch": 1, "field_of_a_later_version": true}',
    b'{"level": "high"}',
    b'{"level": true}',
    b'{"level": 1}',
    b'{"epoch": 1.5}',
    b'{"active": 1}',
    b'{"resumes_at": null}',
    b'{"resumes_at": NaN, "active": true}',
    b'{"resumes_at": Infinity, "active": true}',
    b'{"resumes_at": 1e300, "active": true}',
    b'{"level": -1}',
    b'{"recovery": 1' + b"0" * 400 + b"}",
]


@pytest.mark.parametrize("stored", UNREADABLE, ids=range(len(UNREADABLE)))
async def test_a_backoff_of_another_version_is_taken_for_none_and_the_log_says_so(
    stored: bytes, redis: Redis, running_redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    pace = RedisPace(redis=running_redis.url, rate=1000, burst=100, pause=0.05, max_pause=0.1)
    queue = queue_of(pace)
    await redis.set(f"hero-healthie:{{{ACCOUNT}}}:backoff", stored)
    for _ in range(2):
        await pass_by(queue, 1)
    assert [record.message for record in caplog.records if "cannot be read" in record.message] == [
        "the backoff of a RedisPace in Redis cannot be read, another version of this package may have written it: this "
        "process takes it for none"
    ]
    with pytest.raises(RateLimitedError):
        async with queue.slot(5):
            raise RateLimitedError("too many calls")
    await pass_by(queue, 5)
    await detach(pace)


@pytest.mark.parametrize("key", ["rate", "backoff"])
@pytest.mark.parametrize("value", ["list", "text", "hash"])
async def test_another_type_under_a_key_lets_the_process_count_alone(
    key: str, value: str, redis: Redis, running_redis: RedisServer
) -> None:
    pace = RedisPace(redis=running_redis.url, rate=1000, burst=100, pause=0.05, max_pause=0.1)
    queue = queue_of(pace)
    name = f"hero-healthie:{{{ACCOUNT}}}:{key}"
    match value:
        case "list":
            await redis.rpush(name, "x")
        case "text":
            await redis.set(name, "x")
        case _:
            await redis.hset(name, mapping={"tat1": "x", "other": "y"})
    for _ in range(3):
        await pass_by(queue, 5)
    with pytest.raises(RateLimitedError):
        async with queue.slot(5):
            raise RateLimitedError("too many calls")
    await pass_by(queue, 5)
    await detach(pace)


async def test_a_client_of_another_event_loop_lets_the_process_count_alone(running_redis: RedisServer) -> None:
    client = Redis.from_url(running_redis.url)
    pace = RedisPace(redis=client, rate=1000, burst=100)

    def in_another_loop() -> None:
        asyncio.run(pass_by(queue_of(pace), 5))

    await pass_by(queue_of(pace), 5)
    await asyncio.to_thread(in_another_loop)
    await client.aclose()
    await detach(pace)
