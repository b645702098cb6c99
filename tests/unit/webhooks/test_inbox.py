"""The inbox: kept before the vendor is told yes, handled in the background, tried again, and never lost."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
import re
import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hero_healthie import ConfigurationError, RateLimitedError, RetryPolicy
from hero_healthie.webhooks import Event, Inbox, MemoryStore, SQLiteStore, Webhooks, current_delivery
from hero_healthie.webhooks.inbox.queue import DEFAULT_RETRY
from hero_healthie.webhooks.inbox.table import CRASHED, Entry
from hero_healthie.webhooks.stores import sqlite_connection as sqlite_thread
from tests.support.webhook_sending import EVENT, healthie_body, healthie_delivery, hero_body, hero_delivery, verifiers

THREE = RetryPolicy(attempts=3, initial=10, multiplier=3, maximum=1000, max_retry_after=500)


class Time:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def inbox_of(path: Path, time: Time | None = None, **options: Any) -> Inbox:
    clock = {} if time is None else {"clock": time}
    return Inbox(
        path / "inbox.db", **{"poll": 0.005, "retry": THREE, "uniform": lambda _, high: high, **clock, **options}
    )


def receiver(inbox: Inbox, **options: Any) -> Webhooks:
    return Webhooks(**{**verifiers(), "inbox": inbox, **options})


async def shielded(inbox: Inbox, **wanted: int) -> None:
    async with asyncio.timeout(10):
        while await inbox.counts() != wanted:  # noqa: ASYNC110 (what is waited for happens in a file)
            await asyncio.sleep(0.005)


async def tried(inbox: Inbox, tries: list[float], number: int) -> None:
    """A try failed, and the next one is to come."""
    await until(lambda: len(tries) == number)
    await shielded(inbox, pending=1)


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 (as above)
            await asyncio.sleep(0.005)


async def send(webhooks: Webhooks, *records: object) -> list[tuple[int, str]]:
    answers = [await webhooks.receive("healthie", healthie_delivery(healthie_body(record))) for record in records]
    return [(response.status, response.reason) for response in answers]


def bodies(path: Path) -> list[bytes | None]:
    with contextlib.closing(sqlite3.connect(path / "inbox.db")) as connection:
        return [body for (body,) in connection.execute("SELECT body FROM webhook_inbox ORDER BY id")]


def on_disk(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.iterdir())


async def test_kept_answered_and_handled_in_the_background(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path)
    webhooks = receiver(inbox)
    go, seen = asyncio.Event(), []

    @webhooks.on("healthie:*")
    async def handle(event: Event) -> None:
        await go.wait()
        seen.append((event.resource_id, current_delivery().attempt))

    async with webhooks:
        assert await send(webhooks, 1, 1, 2) == [(202, "queued")] * 3
        assert bodies(tmp_path) == [healthie_body(1), healthie_body(2)]
        go.set()
        await shielded(inbox, done=2)
        assert bodies(tmp_path) == [None, None]
        assert await send(webhooks, 1) == [(200, "duplicate")]
    assert sorted(seen) == [("1", 1), ("2", 1)]
    assert b"changed_fields" not in on_disk(tmp_path)


async def test_failures_are_tried_again_ever_later_and_then_put_aside(tmp_path: Path) -> None:
    time = Time()
    inbox = inbox_of(tmp_path, time)
    webhooks = receiver(inbox)
    tries: list[float] = []

    @webhooks.on("healthie:*", name="billing")
    async def handle(event: Event) -> None:
        tries.append(time.now)
        if len(tries) < 5:
            raise ValueError("Ada Lovelace owes 12.50")

    async with webhooks:
        start = time.now
        await send(webhooks, 7)
        for number, wait in enumerate((10, 30), start=1):
            await tried(inbox, tries, number)
            time.now += wait - 1
            await asyncio.sleep(0.03)  # not yet
            time.now += 1
        await shielded(inbox, dead=1)
        assert tries == [start, start + 10, start + 40]

        (letter,) = await webhooks.dead_letters()
        assert (letter.api, letter.handler, letter.event_type) == ("healthie", "billing", EVENT)
        assert (letter.resource_type, letter.resource_id) == ("RequestedPayment", "7")
        assert (letter.attempts, letter.error) == (3, "ValueError")
        assert letter.received.timestamp() == start
        assert "Ada" not in repr(letter)
        assert bodies(tmp_path) == [healthie_body(7)]

        assert await webhooks.replay(letter.id)
        assert not await webhooks.replay(letter.id)
        await tried(inbox, tries, 4)  # it has all its attempts anew
        time.now += 10
        await shielded(inbox, done=1)
        assert await webhooks.dead_letters() == []
        assert bodies(tmp_path) == [None]
    assert len(tries) == 5


async def test_what_a_vendor_asks_to_wait_is_waited(tmp_path: Path) -> None:
    time = Time()
    inbox = inbox_of(tmp_path, time)
    webhooks = receiver(inbox)
    tries: list[float] = []
    waits = iter([100.0, 10_000.0, None])

    @webhooks.on("healthie:*")
    async def handle(event: Event) -> None:
        tries.append(time.now)
        raise RateLimitedError("come back later", retry_after=next(waits))

    async with webhooks:
        await send(webhooks, 1)
        for number, wait in enumerate((100, 500), start=1):  # the second is more than is waited for
            await tried(inbox, tries, number)
            time.now += wait
        await shielded(inbox, dead=1)
    assert [round(later - tries[0]) for later in tries] == [0, 100, 600]


async def test_dead_letters_can_be_dropped_and_come_to_life_when_they_come_again(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path, retry=RetryPolicy(attempts=1))
    webhooks = receiver(inbox)
    broken = True

    @webhooks.on("healthie:*")
    async def handle(event: Event) -> None:
        if broken:
            raise KeyError

    async with webhooks:
        await send(webhooks, 1, 2, 3)
        await shielded(inbox, dead=3)
        first, second, third = await webhooks.dead_letters()
        assert [letter.id for letter in await webhooks.dead_letters(after=first.id, limit=1)] == [second.id]
        assert await webhooks.discard(first.id)
        assert not await webhooks.discard(first.id)
        assert bodies(tmp_path)[0] is None
        broken = False
        assert await send(webhooks, 1, 2) == [(200, "duplicate"), (202, "queued")]
        await shielded(inbox, done=2, dead=1)
        assert [letter.id for letter in await webhooks.dead_letters()] == [third.id]


async def test_bodies_leave_the_disk_while_the_app_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_thread, "WIPE_EVERY", 0.01)
    inbox = inbox_of(tmp_path)
    webhooks = receiver(inbox)
    webhooks.on("healthie:*")(nothing)
    async with webhooks:
        await send(webhooks, *range(20))
        await shielded(inbox, done=20)
        await until(lambda: b"changed_fields" not in on_disk(tmp_path))


async def test_each_handler_has_attempts_of_its_own(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path, retry=RetryPolicy(attempts=2, initial=0.001, maximum=0.001))
    webhooks = receiver(inbox)
    runs: Counter[str] = Counter()

    @webhooks.on("*")
    async def works(event: Event) -> None:
        runs["works"] += 1

    @webhooks.on("healthie:*")
    async def fails(event: Event) -> None:
        runs["fails"] += 1
        raise KeyError

    async with webhooks:
        await send(webhooks, 1)
        await shielded(inbox, done=1, dead=1)
    assert runs == {"works": 1, "fails": 2}


async def test_one_record_is_handled_by_one_at_a_time_and_others_beside_it(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path, concurrency=4)
    webhooks = receiver(inbox)
    running: Counter[str] = Counter()
    most: Counter[str] = Counter()
    order: list[str] = []

    @webhooks.on("healthie:*")
    async def handle(event: Event) -> None:
        running[event.resource_id] += 1
        running["all"] += 1
        most.update({key: max(0, running[key] - most[key]) for key in (event.resource_id, "all")})
        await asyncio.sleep(0.01)
        running[event.resource_id] -= 1
        running["all"] -= 1
        order.append(event.event_type)

    async with webhooks:
        for number in range(6):
            for record in range(6):
                body = healthie_body(record, f"something.v{number}")
                await webhooks.receive("healthie", healthie_delivery(body))
        await shielded(inbox, done=36)
    assert {most[str(record)] for record in range(6)} == {1}
    assert 2 <= most["all"] <= 4


async def test_events_of_one_record_are_handled_in_the_order_of_their_arrival(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path)
    webhooks = receiver(inbox)
    seen: list[str] = []

    @webhooks.on("healthie:*")
    async def handle(event: Event) -> None:
        await asyncio.sleep(0)
        seen.append(event.event_type)

    names = [f"something.v{number}" for number in range(10)]
    async with webhooks:
        for name in names:
            await webhooks.receive("healthie", healthie_delivery(healthie_body(1, name)))
        await shielded(inbox, done=10)
    assert seen == names


async def test_a_process_that_dies_leaves_its_deliveries_to_others(tmp_path: Path) -> None:
    """The first inbox takes them out and is never heard of again."""
    time = Time()
    lost = inbox_of(tmp_path, time)
    webhooks = receiver(lost)
    handled: list[str] = []

    async def handle(event: Event) -> None:
        handled.append(event.resource_id)

    webhooks.on("healthie:*", name="h")(handle)
    await lost.open()
    webhooks._users = 1  # received, and not drained
    await send(webhooks, 1, 2)
    (row, _) = await lost.take(["h"], "dead-process", lease=30, limit=10)
    await lost.close()

    inbox = inbox_of(tmp_path, time)
    other = receiver(inbox)
    other.on("healthie:*", name="h")(handle)
    async with other:
        await asyncio.sleep(0.03)
        assert handled == []  # the lease is not over
        time.now += 31
        await shielded(inbox, done=2)
        assert not await inbox.done(row, "dead-process", remember=1)
    assert sorted(handled) == ["1", "2"]


async def test_a_delivery_that_kills_every_process_is_put_aside(tmp_path: Path) -> None:
    time = Time()
    inbox = inbox_of(tmp_path, time)
    webhooks = receiver(inbox)
    webhooks.on("healthie:*", name="h")(nothing)
    await inbox.open()
    webhooks._users = 1
    await send(webhooks, 1)
    for attempt in range(THREE.attempts):
        assert await inbox.take(["h"], f"process-{attempt}", lease=30, limit=1)
        time.now += 31
    assert await inbox.take(["h"], "the next", lease=30, limit=1) == []
    (letter,) = await inbox.dead_letters()
    assert (letter.attempts, letter.error) == (3, CRASHED)
    await inbox.close()


async def nothing(event: Event) -> None:
    pass


async def test_the_end_waits_gives_back_what_does_not_end_and_keeps_the_rest(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path, concurrency=2)
    webhooks = receiver(inbox, shutdown_within=0.2)
    begun: list[str] = []
    release = asyncio.Event()

    @webhooks.on("healthie:*")
    async def handle(event: Event) -> None:
        begun.append(event.resource_id)
        if event.resource_id == "1":
            await asyncio.sleep(0.05)
        else:
            await release.wait()

    async with webhooks:
        await send(webhooks, 1, 2, 3)
        await until(lambda: len(begun) >= 2)
    await inbox.open()
    counts = await inbox.counts()
    assert counts["done"] + counts["pending"] == 3
    assert counts["done"] >= 1
    await inbox.close()

    release.set()
    async with webhooks:
        await shielded(inbox, done=3)
    assert begun.count("1") == 1


async def test_deliveries_for_handlers_of_another_version_wait(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    first = receiver(inbox_of(tmp_path))
    first.on("healthie:*", name="new")(nothing)
    await first._inbox.open()
    first._users = 1
    await send(first, 1)
    await first._inbox.close()

    inbox = inbox_of(tmp_path)
    old = receiver(inbox)
    old.on("healthie:*", name="old")(nothing)
    async with old:
        await asyncio.sleep(0.03)
        assert await inbox.counts() == {"pending": 1}
    assert "handler that is not registered: handler=new count=1" in caplog.text


async def test_a_full_disk_is_answered_with_come_again_and_nothing_is_lost(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path)
    webhooks = receiver(inbox)
    handled: list[str] = []

    @webhooks.on("healthie:*")
    async def handle(event: Event) -> None:
        handled.append(event.resource_id)

    def pages(limit: int) -> Callable[[sqlite3.Connection], object]:
        return lambda connection: connection.execute(f"PRAGMA max_page_count = {limit}").fetchone()

    big = "x" * 60_000
    async with webhooks:
        await inbox._file.run(pages(20))
        answers = [await webhooks.receive("healthie", healthie_delivery(healthie_body(n, note=big))) for n in range(6)]
        full = [n for n, response in enumerate(answers) if response.status == 503]
        assert full
        assert {answers[n].reason for n in full} == {"store_unavailable"}
        await inbox._file.run(pages(10_000))
        for n in full:
            response = await webhooks.receive("healthie", healthie_delivery(healthie_body(n, note=big)))
            assert response.status == 202
        await shielded(inbox, done=6)
    assert sorted(handled) == [str(n) for n in range(6)]


async def test_a_locked_file_is_answered_with_come_again(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path, busy_timeout=0.05)
    webhooks = receiver(inbox)
    webhooks.on("healthie:*")(nothing)
    async with webhooks:
        other = sqlite3.connect(tmp_path / "inbox.db", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        assert await send(webhooks, 1) == [(503, "store_unavailable")]
        other.execute("ROLLBACK")
        other.close()
        assert await send(webhooks, 1) == [(202, "queued")]
    async with webhooks:
        await shielded(inbox, done=1)


async def test_two_receivers_on_one_file_handle_each_once(tmp_path: Path) -> None:
    handled: Counter[str] = Counter()
    inboxes = [inbox_of(tmp_path), inbox_of(tmp_path)]
    receivers = [receiver(inbox) for inbox in inboxes]

    async def handle(event: Event) -> None:
        await asyncio.sleep(0.001)
        handled[event.resource_id] += 1

    for webhooks in receivers:
        webhooks.on("healthie:*", name="h")(handle)
    async with receivers[0], receivers[1]:
        sends = [
            webhooks.receive("healthie", healthie_delivery(healthie_body(record)))
            for record, webhooks in itertools.product(range(60), receivers * 2)
        ]
        answers = await asyncio.gather(*sends)
        await shielded(inboxes[0], done=60)
    assert {response.status for response in answers} <= {200, 202}
    assert handled == {str(record): 1 for record in range(60)}


async def test_a_store_beside_the_inboxes_keeps_two_machines_from_handling_the_same(tmp_path: Path) -> None:
    shared, handled = MemoryStore(), Counter[str]()
    machines: list[tuple[Inbox, Webhooks]] = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        inbox = inbox_of(tmp_path / name)
        machines.append((inbox, receiver(inbox, store=shared, lease=0.2)))

    async def handle(event: Event) -> None:
        await asyncio.sleep(0.01)
        handled[event.resource_id] += 1

    for _, webhooks in machines:
        webhooks.on("healthie:*", name="h")(handle)
    async with machines[0][1], machines[1][1]:
        for _, webhooks in machines:
            assert await send(webhooks, *range(10)) == [(202, "queued")] * 10
        for inbox, _ in machines:
            await shielded(inbox, done=10)
    assert handled == {str(record): 1 for record in range(10)}


async def test_once_per_never_hands_over_whatever_arrives(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path)
    webhooks = receiver(inbox)
    seen: list[Event] = []

    @webhooks.on("hero:*", once_per="never")
    async def handle(event: Event) -> None:
        seen.append(event)

    async with webhooks:
        for _ in range(3):
            await webhooks.receive("hero", hero_delivery(hero_body()))
        await shielded(inbox, done=3)
    assert len(seen) == 3


async def test_events_without_a_handler_are_not_kept_with_their_body(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path)
    async with receiver(inbox) as webhooks:
        assert await send(webhooks, 1, 1) == [(202, "queued"), (200, "duplicate")]
    assert bodies(tmp_path) == [None]


async def test_what_is_done_is_forgotten_in_time(tmp_path: Path) -> None:
    time = Time()
    inbox = inbox_of(tmp_path, time)
    async with receiver(inbox) as webhooks:
        for day in range(12):
            await send(webhooks, *range(day * 10, day * 10 + 10))
            time.now += 86_400
        await send(webhooks, "the last")
        assert len(bodies(tmp_path)) <= 41
        assert await send(webhooks, 0) == [(202, "queued")]


async def test_errors_of_the_background_are_logged_without_their_text(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    inbox = inbox_of(tmp_path, retry=RetryPolicy(attempts=1))
    webhooks = receiver(inbox)

    @webhooks.on("healthie:*")
    async def handle(event: Event) -> None:
        raise ValueError("Ada Lovelace owes 12.50")

    with caplog.at_level(logging.DEBUG):
        async with webhooks:
            await send(webhooks, 1)
            await shielded(inbox, dead=1)
    assert "Ada" not in caplog.text
    assert "webhook is a dead letter: id=1" in caplog.text
    assert b"Ada" not in on_disk(tmp_path)


def test_the_patience_of_an_inbox_is_half_a_day() -> None:
    longest = sum(
        DEFAULT_RETRY.wait(attempt, None, uniform=lambda _, high: high) for attempt in range(1, DEFAULT_RETRY.attempts)
    )
    assert 13 < longest / 3600 < 15


class Strict(sqlite3.Connection):
    """Refuses what Python 3.12 warns of: a sequence for placeholders that have names, and `?1` has one."""

    def execute(self, statement: str, values: Any = (), /) -> sqlite3.Cursor:
        named = re.search(r"\?\d|[:@$]\w", re.sub(r"'[^']*'", "", statement))
        assert named is None or isinstance(values, dict), statement
        return super().execute(statement, values)


@pytest.mark.slow
async def test_no_statement_binds_a_sequence_to_named_placeholders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect: Any = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **options: connect(*args, **options, factory=Strict))
    store = SQLiteStore(tmp_path / "inbox.db")
    inbox = inbox_of(tmp_path, retry=RetryPolicy(attempts=2, initial=0.001, maximum=0.001), max_bytes=10_000_000)
    webhooks = receiver(inbox, store=store, lease=0.6)  # of which a busy machine takes no more than a part
    failing = True

    @webhooks.on("healthie:*")
    async def handle(event: Event) -> None:
        await asyncio.sleep(0.25)  # longer than a third of the lease, which is renewed
        if failing:
            raise KeyError

    async with webhooks:
        await send(webhooks, 1, 2)
        await shielded(inbox, dead=2)
        assert len(await inbox.failures()) == 1
        assert len(await inbox.unhandled_deliveries()) == 2
        first, second = await webhooks.dead_letters()
        failing = False
        assert await webhooks.discard(first.id)
        assert await webhooks.replay(second.id)
        await shielded(inbox, done=2)


async def test_ids_of_records_leave_the_disk_once_they_are_handled(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path, retry=RetryPolicy(attempts=1))
    webhooks = receiver(inbox)

    @webhooks.on("healthie:canary.*", unknown=True)
    async def handle(event: Event) -> None:
        if event.resource_id == "canary-bad":
            raise KeyError

    async with webhooks:
        for record in ("canary-good", "canary-bad"):
            body = healthie_body(record, "canary.created", resource_id_type="CanaryType")
            assert (await webhooks.receive("healthie", healthie_delivery(body))).status == 202
        body = healthie_body("canary-unhandled", "nobody.cares")
        assert (await webhooks.receive("healthie", healthie_delivery(body))).status == 202
        await shielded(inbox, done=2, dead=1)
        (letter,) = await webhooks.dead_letters()
        assert (letter.resource_id, letter.resource_type) == ("canary-bad", "CanaryType")
        assert b"canary-bad" in on_disk(tmp_path)
        assert await webhooks.discard(letter.id)
        assert (await webhooks.receive("healthie", healthie_delivery(body))).reason == "duplicate"
    assert not re.search(rb"canary-|canary\.created|CanaryType|nobody.cares", on_disk(tmp_path))


async def test_a_full_inbox_asks_to_come_again_and_keeps_what_it_has(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path, max_bytes=2**20, retry=RetryPolicy(attempts=1))
    webhooks = receiver(inbox)
    failing, handled = True, set[str]()

    @webhooks.on("healthie:*")
    async def handle(event: Event) -> None:
        if failing:
            raise KeyError
        handled.add(event.resource_id)

    def delivery(record: int) -> Any:
        return healthie_delivery(healthie_body(record, note="x" * 60_000))

    async with webhooks:
        responses = [await webhooks.receive("healthie", delivery(record)) for record in range(25)]
        kept = [record for record, response in enumerate(responses) if response.status == 202]
        refused = [response for response in responses if response.status != 202]
        assert 10 < len(kept) < 20
        assert {(response.status, response.reason) for response in refused} == {(503, "inbox_full")}
        assert all(response.headers["retry-after"] == "30" for response in refused)
        assert inbox._file.path.stat().st_size <= 2**20
        await shielded(inbox, dead=len(kept))
        failing = False
        # What it has is no news, and gets its attempts again.
        assert [(await webhooks.receive("healthie", delivery(record))).status for record in kept] == [202] * len(kept)
        await shielded(inbox, done=len(kept))
        assert (await webhooks.receive("healthie", delivery(24))).status == 202
        await shielded(inbox, done=len(kept) + 1)
    assert handled == {*map(str, kept), "24"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"concurrency": 0},
        {"concurrency": "3"},
        {"concurrency": 1.5},
        {"poll": 0},
        {"poll": float("nan")},
        {"poll": float("inf")},
        {"poll": "1"},
        {"retry": 3},
        {"max_bytes": 0},
        {"max_bytes": -1},
        {"max_bytes": 1e9},
        {"max_bytes": True},
    ],
)
def test_options_out_of_range_are_refused_at_once(wrong: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=f"Inbox: {next(iter(wrong))} "):
        Inbox(tmp_path / "inbox.db", **wrong)


async def test_ids_that_no_row_can_have_are_not_there(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path)
    await inbox.open()
    for number in (-1, 0, 7, 2**63, 10**30):
        assert not await inbox.replay(number)
        assert not await inbox.discard(number)
    assert await inbox.dead_letters(after=10**30, limit=10**30) == []
    with pytest.raises(ConfigurationError, match="UTF-8"):
        await inbox.dead_letters(handler="\ud800")
    await inbox.close()


async def test_a_wait_that_is_no_time_is_not_obeyed(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path, retry=RetryPolicy(attempts=3, initial=0.001, maximum=0.001))
    webhooks = receiver(inbox)
    waits = iter([float("nan"), float("inf"), -1e9])

    @webhooks.on("healthie:*")
    async def handle(event: Event) -> None:
        raise RateLimitedError("come back later", retry_after=next(waits))

    async with webhooks:
        await send(webhooks, 1)
        await shielded(inbox, dead=1)


async def test_a_row_that_another_version_wrote_becomes_a_dead_letter(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path, retry=RetryPolicy(attempts=2, initial=0.001, maximum=0.001))
    webhooks = receiver(inbox)
    webhooks.on("*", name="h")(nothing)
    await inbox.open()
    await inbox.put([Entry(str(at), "h", "healthie", "x", None, str(at), b"{}") for at in range(3)], remember=60)
    await inbox._file.run(
        lambda connection: [
            connection.execute("UPDATE webhook_inbox SET api = ?, body = ? WHERE id = ?", values).rowcount
            for values in (("other", b"{}", 1), ("healthie", "text", 2), ("healthie", 7, 3))
        ]
    )
    await inbox.close()
    async with webhooks:
        await shielded(inbox, dead=3)


async def test_a_handler_in_a_file_whose_name_has_no_encoding_fails_like_any_other(tmp_path: Path) -> None:
    inbox = inbox_of(tmp_path, retry=RetryPolicy(attempts=1))
    webhooks = receiver(inbox)
    code = compile("async def handle(event):\n    raise KeyError\n", "x", "exec")
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102 (how else to get such a file name)
    handle = names["handle"]
    handle.__code__ = handle.__code__.replace(co_filename="b\udcffd.py")
    webhooks.on("healthie:*", name="h")(handle)
    async with webhooks:
        await send(webhooks, 1)
        await shielded(inbox, dead=1)
        (letter,) = await webhooks.dead_letters()
    assert (letter.error, letter.place) == ("KeyError", "b?d.py:2")
