"""Within the request: what is handled, how often, and what the vendor is told."""

from __future__ import annotations

import asyncio
import json
import logging
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from healthie_api.webhook_events import RequestedPaymentUpdated
from hero_healthie import ConfigurationError, WebhookStoreError
from hero_healthie.webhooks import Claim, Delivery, Event, Handling, MemoryStore, Webhooks, current_delivery
from tests.support.virtual_time import play
from tests.support.webhook_sending import (
    EVENT,
    healthie_body,
    healthie_delivery,
    healthie_headers,
    hero_body,
    hero_delivery,
    hero_headers,
    verifiers,
)


def receiver(**options: Any) -> Webhooks:
    return Webhooks(**{**verifiers(), "store": MemoryStore(), **options})


def counting(webhooks: Webhooks, *names: str, **options: Any) -> list[Event]:
    seen: list[Event] = []

    @webhooks.on(*(names or (EVENT,)), **options)
    async def handle(event: Event) -> None:
        seen.append(event)

    return seen


async def test_a_delivery_is_handled_and_its_repeat_is_told_yes() -> None:
    webhooks = receiver()
    seen = counting(webhooks)
    async with webhooks:
        first = await webhooks.receive("healthie", healthie_delivery(healthie_body()))
        again = await webhooks.receive("healthie", healthie_delivery(healthie_body()))
        other = await webhooks.receive("healthie", healthie_delivery(healthie_body(2)))
    assert [(response.status, response.reason) for response in (first, again, other)] == [
        (200, "handled"),
        (200, "duplicate"),
        (200, "handled"),
    ]
    assert [event.resource_id for event in seen] == ["1", "2"]


async def test_an_app_may_refuse_what_it_handled() -> None:
    webhooks = receiver(refuse_replays=True)
    counting(webhooks)
    async with webhooks:
        answers = [await webhooks.receive("healthie", healthie_delivery(healthie_body())) for _ in range(2)]
    assert [response.status for response in answers] == [200, 409]


async def test_an_event_without_a_handler_is_accepted_and_remembered() -> None:
    webhooks = receiver(refuse_replays=True)
    body = healthie_body(event="something.new")
    async with webhooks:
        answers = [await webhooks.receive("healthie", healthie_delivery(body)) for _ in range(2)]
    assert [response.status for response in answers] == [200, 409]


HERO_ONCE = [
    # once_per, timestamps of two deliveries with one body, how often it is handled
    ("delivery", (0, 0), 1),
    ("delivery", (0, 1), 2),
    ("body", (0, 0), 1),
    ("body", (0, 1), 1),
    ("never", (0, 0), 2),
    ("never", (0, 1), 2),
]


@pytest.mark.parametrize(("once_per", "ages", "times"), HERO_ONCE)
async def test_what_is_the_same_delivery_of_hero(once_per: str, ages: tuple[int, int], times: int) -> None:
    webhooks = receiver()
    seen = counting(webhooks, "appointment.confirmed", once_per=once_per)
    now = 1_790_000_000
    webhooks = receiver(hero=type(verifiers()["hero"])("hero-key-of-the-tests", clock=lambda: now))
    seen = counting(webhooks, "appointment.confirmed", once_per=once_per)
    async with webhooks:
        for age in ages:
            response = await webhooks.receive("hero", hero_delivery(hero_body(), str(now - age)))
            assert response.status == 200
    assert len(seen) == times


@pytest.mark.parametrize(("once_per", "times"), [("delivery", 1), ("body", 1), ("never", 2)])
async def test_what_is_the_same_delivery_of_healthie(once_per: str, times: int) -> None:
    webhooks = receiver()
    seen = counting(webhooks, once_per=once_per)
    async with webhooks:
        for _ in range(2):
            await webhooks.receive("healthie", healthie_delivery(healthie_body()))
    assert len(seen) == times


async def test_what_nobody_signed_does_not_make_another_delivery() -> None:
    webhooks = receiver()
    seen = counting(webhooks, "appointment.confirmed")
    body = hero_body()
    headers = hero_headers(body)
    async with webhooks:
        for path, query, extra in (("/webhooks/hero", "", {}), ("/other", "x=1", {"x-more": "1"})):
            delivery = Delivery.of(method="POST", path=path, query=query, headers=headers | extra, body=body)
            assert (await webhooks.receive("hero", delivery)).status == 200
    assert len(seen) == 1


async def test_each_handler_is_remembered_apart() -> None:
    """A handler that fails does not make the others run twice."""
    webhooks = receiver()
    good, bad = [], []

    @webhooks.on(EVENT)
    async def works(event: Event) -> None:
        good.append(event)

    @webhooks.on("healthie:*")
    async def fails_first(event: Event) -> None:
        bad.append(event)
        if len(bad) < 3:
            raise ValueError("Ada Lovelace owes 12.50")

    async with webhooks:
        answers = [await webhooks.receive("healthie", healthie_delivery(healthie_body())) for _ in range(4)]
    assert [response.status for response in answers] == [503, 503, 200, 200]
    assert [response.reason for response in answers] == ["handler_failed", "handler_failed", "handled", "duplicate"]
    assert answers[0].headers["retry-after"] == "30"
    assert (len(good), len(bad)) == (1, 3)


async def test_errors_of_handlers_are_logged_without_their_text(caplog: pytest.LogCaptureFixture) -> None:
    told: list[tuple[Exception, Event, Handling]] = []
    webhooks = receiver(on_error=lambda *what: told.append(what))

    @webhooks.on(EVENT, name="billing")
    async def handle(event: Event) -> None:
        raise ValueError("Ada Lovelace owes 12.50")

    with caplog.at_level(logging.DEBUG):
        async with webhooks:
            response = await webhooks.receive("healthie", healthie_delivery(healthie_body()))
    assert "Ada" not in caplog.text
    assert "12.50" not in caplog.text
    assert f"handler=billing event={EVENT} attempt=1 error=ValueError at=test_receiver.py:" in caplog.text
    assert b"Ada" not in response.body
    ((error, event, handling),) = told
    assert (str(error), event.resource_id, handling.handler) == ("Ada Lovelace owes 12.50", "1", "billing")


async def test_an_app_without_logging_sees_on_stderr_what_went_wrong(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(logging.root, "handlers", [])
    webhooks = receiver()
    async with webhooks:
        await webhooks.receive("healthie", _changed(_healthie(), path="/other"))
    assert capsys.readouterr().err == "webhook refused: api=healthie status=401 reason=signature_mismatch\n"


def _changed(delivery: Delivery, **changes: Any) -> Delivery:
    values = {name: getattr(delivery, name) for name in ("method", "path", "query", "headers", "body")}
    return Delivery(**(values | changes))


def _healthie() -> Delivery:
    return healthie_delivery(healthie_body())


REFUSED: list[tuple[str, Callable[[], Delivery], int]] = [
    ("healthie", lambda: _changed(_healthie(), body=healthie_body(7)), 401),
    ("healthie", lambda: _changed(_healthie(), path="/webhooks/other"), 401),
    ("healthie", lambda: _changed(_healthie(), headers={}), 401),
    ("healthie", lambda: healthie_delivery(b"[1]"), 400),
    ("healthie", lambda: healthie_delivery(b"not json"), 400),
    ("healthie", lambda: healthie_delivery(b'{"event_type": "requested_payment.updated"}'), 400),
    ("healthie", lambda: healthie_delivery(b" " * 300_000), 413),
    ("healthie", lambda: _changed(_healthie(), headers={**_healthie().headers, "content-type": "text/html"}), 415),
    ("healthie", lambda: _changed(_healthie(), method="PUT"), 405),
    ("hero", lambda: hero_delivery(hero_body(), "1000000000"), 401),
    ("hero", lambda: hero_delivery(hero_body(), "9000000000"), 401),
    ("hero", _healthie, 401),
    ("hero", lambda: hero_delivery(b'{"event": "appointment.confirmed"}'), 400),
    ("other", _healthie, 404),
    ("other\nforged line", _healthie, 404),
]


@pytest.mark.parametrize(("api", "build", "status"), REFUSED)
async def test_refusals(api: str, build: Callable[[], Delivery], status: int, caplog: pytest.LogCaptureFixture) -> None:
    """Each has its status, one line in the log, and a problem without data."""
    webhooks = receiver()
    seen = counting(webhooks, "*")
    async with webhooks:
        response = await webhooks.receive(api, build())
    assert response.status == status
    assert not seen
    document = json.loads(response.body)
    assert set(document) == {"type", "title", "status", "reason"}
    assert response.headers["content-type"] == "application/problem+json"
    (line,) = [record.getMessage() for record in caplog.records if record.name == "hero_healthie.webhooks"]
    assert line == f"webhook refused: api={api if api in ('hero', 'healthie') else 'unknown'} status={status} " + (
        f"reason={document['reason']}"
    )


@pytest.mark.parametrize("kind", ["text/plain", "application/json; charset=utf-8", "application/vnd.hero+json", None])
async def test_the_content_type_of_hero_is_not_known(kind: str | None) -> None:
    webhooks = receiver()
    delivery = hero_delivery(hero_body())
    headers = {name: value for name, value in delivery.headers.items() if name != "content-type"}
    async with webhooks:
        response = await webhooks.receive(
            "hero", _changed(delivery, headers=headers | ({"content-type": kind} if kind else {}))
        )
    assert response.status == 200


async def test_an_api_that_is_not_verified_is_not_received() -> None:
    webhooks = Webhooks(healthie=verifiers()["healthie"], store=MemoryStore())
    async with webhooks:
        assert (await webhooks.receive("hero", hero_delivery(hero_body()))).status == 404


async def test_the_public_path_is_that_of_the_public_url() -> None:
    webhooks = receiver(public_url="https://example.org/clinic/hooks/")
    body = healthie_body()
    signed = healthie_headers(body, "/clinic/hooks/healthie")
    async with webhooks:
        delivery = Delivery.of(method="POST", path="/internal", headers=signed, body=body)
        assert (await webhooks.receive("healthie", delivery)).status == 200


async def test_fifty_at_once_are_handled_once() -> None:
    webhooks = receiver()
    runs = 0

    @webhooks.on(EVENT)
    async def slow(event: Event) -> None:
        nonlocal runs
        runs += 1
        await asyncio.sleep(0.1)

    async with webhooks:
        delivery = healthie_delivery(healthie_body())
        answers = await asyncio.gather(*(webhooks.receive("healthie", delivery) for _ in range(50)))
    assert runs == 1
    assert sorted(response.reason for response in answers) == ["duplicate"] * 49 + ["handled"]


def test_a_slow_handler_goes_on_after_the_vendor_was_asked_to_come_again() -> None:
    async def scene() -> None:
        webhooks = receiver(store=MemoryStore(clock=asyncio.get_running_loop().time), answer_within=5, lease=3)
        runs = 0

        @webhooks.on(EVENT)
        async def slow(event: Event) -> None:
            nonlocal runs
            runs += 1
            await asyncio.sleep(20)

        async with webhooks:
            delivery = healthie_delivery(healthie_body())
            first = await webhooks.receive("healthie", delivery)
            second = await webhooks.receive("healthie", delivery)  # waits as well, and the lease is renewed meanwhile
            await asyncio.sleep(15)
            third = await webhooks.receive("healthie", delivery)
        assert [(response.status, response.reason) for response in (first, second, third)] == [
            (503, "busy"),
            (503, "busy"),
            (200, "duplicate"),
        ]
        assert first.headers["retry-after"] == "3"
        assert runs == 1

    play(scene())


def test_a_handler_that_takes_too_long_is_cancelled_and_may_run_again() -> None:
    async def scene() -> None:
        webhooks = receiver(store=MemoryStore(clock=asyncio.get_running_loop().time), handler_timeout=2)
        ends: list[str] = []

        @webhooks.on(EVENT)
        async def slow(event: Event) -> None:
            try:
                await asyncio.sleep(100 if not ends else 0)
            finally:
                ends.append("end")

        async with webhooks:
            answers = [await webhooks.receive("healthie", healthie_delivery(healthie_body())) for _ in range(2)]
        assert [response.reason for response in answers] == ["handler_failed", "handled"]
        assert len(ends) == 2

    play(scene())


async def test_who_hangs_up_does_not_break_off_a_handler() -> None:
    webhooks = receiver()
    begun, go, ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    @webhooks.on(EVENT)
    async def handle(event: Event) -> None:
        begun.set()
        await go.wait()
        ended.set()

    async with webhooks:
        request = asyncio.create_task(webhooks.receive("healthie", healthie_delivery(healthie_body())))
        await begun.wait()
        request.cancel()
        await asyncio.wait({request})
        assert request.cancelled()
        go.set()
        await ended.wait()
        response = await webhooks.receive("healthie", healthie_delivery(healthie_body()))
    assert response.reason == "duplicate"


def test_the_end_waits_for_handlers_up_to_a_limit() -> None:
    async def scene(handler_takes: float) -> tuple[bool, Claim]:
        store = MemoryStore(clock=asyncio.get_running_loop().time)
        webhooks = receiver(store=store, answer_within=1, shutdown_within=10)
        ended, keys = [], []

        @webhooks.on(EVENT)
        async def handle(event: Event) -> None:
            keys.append(current_delivery().key)
            await asyncio.sleep(handler_takes)
            ended.append(True)

        async with webhooks:
            await webhooks.receive("healthie", healthie_delivery(healthie_body()))
        return bool(ended), await store.claim(keys[0], "next", lease=1)

    assert play(scene(8)) == (True, Claim.DONE)
    assert play(scene(30)) == (False, Claim.GRANTED)  # given back at once


def test_whoever_lost_the_lease_is_stopped_and_marks_nothing() -> None:
    async def scene() -> None:
        store = MemoryStore(clock=asyncio.get_running_loop().time)
        webhooks = receiver(store=store, lease=9)
        keys: list[str] = []
        stopped = asyncio.Event()

        @webhooks.on(EVENT)
        async def handle(event: Event) -> None:
            keys.append(current_delivery().key)
            try:
                await asyncio.sleep(1000)
            finally:
                stopped.set()

        async with webhooks:
            request = asyncio.create_task(webhooks.receive("healthie", healthie_delivery(healthie_body())))
            await asyncio.sleep(1)
            store._records.clear()  # as if this process had stood still for longer than its lease
            assert await store.claim(keys[0], "another", lease=60) is Claim.GRANTED
            assert (await request).reason == "lease_lost"
            assert stopped.is_set()
            assert await store.renew(keys[0], "another", lease=60)

    play(scene())


class FailingStore(MemoryStore):
    def __init__(self, *fail: str, times: int = 1_000) -> None:
        super().__init__()
        self.fail, self.left = fail, times

    def _try(self, step: str) -> None:
        if step in self.fail and self.left:
            self.left -= 1
            raise WebhookStoreError("the store is gone")

    async def claim(self, key: str, token: str, *, lease: float) -> Claim:
        self._try("claim")
        return await super().claim(key, token, lease=lease)

    async def done(self, key: str, token: str, *, remember: float) -> bool:
        self._try("done")
        return await super().done(key, token, remember=remember)

    async def release(self, key: str, token: str) -> None:
        self._try("release")
        await super().release(key, token)


async def test_without_its_store_nothing_is_handled_and_the_vendor_comes_again() -> None:
    webhooks = receiver(store=FailingStore("claim", "release", times=2))
    seen = counting(webhooks)
    async with webhooks:
        answers = [await webhooks.receive("healthie", healthie_delivery(healthie_body())) for _ in range(2)]
    assert [(response.status, response.reason) for response in answers] == [
        (503, "store_unavailable"),
        (200, "handled"),
    ]
    assert len(seen) == 1


@pytest.mark.parametrize(("failures", "status"), [(2, 200), (3, 503)])
async def test_what_was_handled_is_marked_with_some_persistence(failures: int, status: int) -> None:
    webhooks = receiver(store=FailingStore("done", times=failures), lease=0.3)
    seen = counting(webhooks)
    async with webhooks:
        response = await webhooks.receive("healthie", healthie_delivery(healthie_body()))
    assert (response.status, len(seen)) == (status, 1)


async def test_a_handler_knows_the_key_of_its_delivery() -> None:
    webhooks = receiver()
    keys: list[str] = []

    @webhooks.on(EVENT)
    async def handle(event: Event) -> None:
        keys.append(current_delivery().key)
        if len(keys) == 1:
            raise RuntimeError

    async with webhooks:
        for record in (1, 1, 2):
            await webhooks.receive("healthie", healthie_delivery(healthie_body(record)))
    assert keys[0] == keys[1] != keys[2]
    with pytest.raises(LookupError, match="inside of a webhook handler"):
        current_delivery()


async def test_an_effect_in_one_transaction_with_the_key_happens_once_even_if_it_is_not_remembered() -> None:
    webhooks = receiver(store=FailingStore("done", times=3), lease=0.06)
    ledger = sqlite3.connect(":memory:")
    ledger.execute("CREATE TABLE webhook_keys (key TEXT PRIMARY KEY)")
    ledger.execute("CREATE TABLE payments (id)")
    runs: list[str] = []

    @webhooks.on(EVENT)
    async def pay(event: RequestedPaymentUpdated) -> None:
        runs.append(event.resource_id)
        with ledger:
            new = ledger.execute("INSERT OR IGNORE INTO webhook_keys VALUES (?)", (current_delivery().key,))
            if new.rowcount:
                ledger.execute("INSERT INTO payments VALUES (?)", (event.resource_id,))

    async with webhooks:
        answers = [await webhooks.receive("healthie", healthie_delivery(healthie_body())) for _ in range(2)]
    assert [response.status for response in answers] == [503, 200]
    assert runs == ["1", "1"]
    assert ledger.execute("SELECT id FROM payments").fetchall() == [("1",)]
    ledger.close()


async def test_nothing_is_received_before_it_is_open() -> None:
    webhooks = receiver()
    with pytest.raises(ConfigurationError, match="async with webhooks"):
        await webhooks.receive("healthie", healthie_delivery(healthie_body()))
    async with webhooks, webhooks:
        pass
    async with webhooks:
        assert (await webhooks.receive("healthie", healthie_delivery(healthie_body()))).status == 200


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"store": None}, "store="),
        ({"hero": None, "healthie": None}, "HeroVerifier"),
        ({"hero": verifiers()["healthie"]}, "for healthie"),
        ({"lease": 0}, "lease"),
        ({"remember": timedelta(0)}, "remember"),
        ({"max_body_bytes": 0}, "max_body_bytes"),
        ({"public_url": "/webhooks"}, "public_url"),
    ],
)
def test_what_cannot_work_is_refused_at_once(options: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        receiver(**options)
