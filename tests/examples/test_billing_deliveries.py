"""Deliveries doubled, shuffled, forged, and a worker killed: the ledger is right, and each effect is there once."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from random import Random

import httpx
import pytest

from hero_healthie import NO_PACE, Healthie
from hero_healthie.sandbox import Mischief
from tests.support.billing import Served, rss, serving, until
from tests.support.webhook_sending import healthie_body, healthie_headers, hero_body, hero_headers

ONCE = {"requested_payment.created", "requested_payment.deleted", "appointment.confirmed", "appointment.cancelled"}
FAULTS = Mischief(duplicates=0.15, forged=0.05, bad_signatures=0.05, stale=0.05, dropped=0.03, reorder=20)
TIMES = "SELECT event_type, resource_id, COUNT(*) FROM handled GROUP BY 1, 2"


@dataclass
class Memory:
    """What each worker used, from time to time."""

    served: Served
    samples: dict[int, list[float]] = field(default_factory=dict)
    over: threading.Event = field(default_factory=threading.Event)

    def watch(self) -> None:
        while not self.over.wait(0.25):
            for pid in self.served.workers():
                used = rss(pid)
                if used is not None:
                    self.samples.setdefault(pid, []).append(used)


class Load:
    """What happens at the vendors, and who tries to get in without a key."""

    def __init__(self, served: Served, scale: int) -> None:
        self.served = served
        self.scale = scale
        self.random = Random(11)
        self.invoices: list[str] = []
        self.deleted: set[str] = set()
        self.refused = Counter[int]()

    async def wave(self, number: int, waves: int) -> None:
        """One part of it."""
        box, share = self.served.sandbox, self.scale / waves
        keys = {"api_key": box.healthie_api_key, "base_url": box.healthie_url, "pace": NO_PACE}
        async with Healthie(environment="sandbox", **keys) as healthie:
            for count in range(int(share * 0.06)):
                self.invoices.append(await self._invoiced(healthie, count))
            for _ in range(int(share * 0.10)):
                price = Decimal(self.random.randrange(100, 99_999)) / 100
                await healthie.invoices.update(self._one(), price=price)
            for _ in range(int(share * 0.04)):
                await healthie.invoices.update(self._one(), status=self.random.choice(["Paid", "Partial"]))
            for _ in range(int(share * 0.01)):
                gone = self._one()
                await healthie.invoices.delete(gone)
                self.deleted.add(gone)
        for _ in range(int(share * 0.25)):  # all the same bytes for an invoice
            box.emit("healthie", "requested_payment.updated", resource_id=int(self._one()), changed_fields=["price"])
        for kind, part in (("confirmed", 0.12), ("rescheduled", 0.12), ("cancelled", 0.25)):
            for count in range(int(share * part)):
                box.emit("hero", f"appointment.{kind}", resource_id=f"{kind}-{number}-{count}")

    async def _invoiced(self, healthie: Healthie, count: int) -> str:
        patient = self.served.sandbox.healthie_samples["recipient_id"]
        made = await healthie.invoices.create(
            invoice_type="other", recipient_id=patient, price=f"{20 + count}.{count % 100:02d}", services_provided="x"
        )
        return made.id

    def _one(self) -> str:
        return self.random.choice([invoice for invoice in self.invoices if invoice not in self.deleted])

    async def forge(self, times: int) -> None:
        """Requests of somebody without the keys."""
        async with httpx.AsyncClient(base_url=self.served.url, trust_env=False, timeout=20) as client:
            for count in range(times):
                body = healthie_body(f"666{count}") if count % 2 else hero_body(f"666{count}")
                api = "healthie" if count % 2 else "hero"
                signed = healthie_headers(body, "/webhooks/healthie") if count % 2 else hero_headers(body)
                for headers, content in (
                    (signed, body),  # with a key that is not ours
                    ({"content-type": "application/json"}, body),
                    (self._recorded(count, body), body + b" "),
                    (self._recorded(count, body, age=3600 if api == "hero" else 0, path="/other"), body),
                ):
                    response = await client.post(f"/webhooks/{api}", content=content, headers=headers)
                    self.refused[response.status_code] += 1

    def _recorded(self, count: int, body: bytes, *, age: int = 0, path: str = "/webhooks/healthie") -> dict[str, str]:
        """Signed with the real key, as somebody may have recorded it: for another body, time or path."""
        ((secret,),) = self.served.rows(
            "SELECT value FROM secrets WHERE name LIKE ? ORDER BY stored_at DESC LIMIT 1",
            "webhook:healthie%" if count % 2 else "webhook:hero",
        )
        if count % 2:
            return healthie_headers(body, path, secret=secret)
        return hero_headers(body, str(int(time.time()) - age), key=secret)

    async def truth(self) -> dict[str, tuple[str, int]]:
        """What Healthie says."""
        box = self.served.sandbox
        keys = {"api_key": box.healthie_api_key, "base_url": box.healthie_url, "pace": NO_PACE}
        async with Healthie(environment="sandbox", **keys) as healthie:
            found = [invoice async for invoice in healthie.invoices.list()]
        return {each.id: (str(each.status), int(Decimal(str(each.price)) * 100)) for each in found}


def deliver(served: Served, scale: int, *, waves: int = 6) -> tuple[Load, Memory, float]:
    """Everything at once; one worker is killed while it is at work."""
    box, load, memory = served.sandbox, Load(served, scale), Memory(served)
    box.misdeliver(FAULTS)
    watcher = threading.Thread(target=memory.watch)
    watcher.start()
    began = time.monotonic()
    try:
        for number in range(waves):
            asyncio.run(load.wave(number, waves))
            if number == waves // 2:
                kill_one_at_work(served)
            asyncio.run(load.forge(scale // 100))
            box.wait_for_deliveries(0.05 if number < waves - 1 else 240)
        served.shielded(seconds=240)
    finally:
        memory.over.set()
        watcher.join()
    return load, memory, time.monotonic() - began


def kill_one_at_work(served: Served) -> None:
    """SIGKILL for the worker that was started first, and a look whether another takes its place."""
    running = "SELECT COUNT(*) FROM webhook_inbox WHERE state = 'running'"
    until(lambda: served.rows(running, file="inbox.db")[0][0])
    victim = served.workers()[0]
    os.kill(victim, signal.SIGKILL)
    until(lambda: victim not in (now := served.workers()) and len(now) == 2)


def check(served: Served, load: Load) -> None:
    """The account of the vendors against that of the app."""
    box = served.sandbox
    counts = box.delivery_counts
    assert counts["delivered"] == counts["deliveries"], counts
    assert counts["accepted_forgeries"] == 0
    assert set(load.refused) == {401}
    times = {(event, record): count for event, record, count in served.rows(TIMES)}
    genuine = [delivery for delivery in box.deliveries if delivery.kind != "forged"]
    told = {(delivery.event, delivery.resource_id) for delivery in genuine}
    assert set(times) == told, "nothing lost, nothing forged"
    assert {times[one] for one in told if one[0] in ONCE} == {1}
    taken, sent = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for delivery in genuine:
        answered = [attempt for attempt in delivery.attempts if attempt.signature == "good"]
        taken[delivery.event, delivery.resource_id] += delivery.times_accepted
        sent[delivery.event, delivery.resource_id] += sum(a.accepted or a.status is None for a in answered)
    for one in told:
        if one[0] == "requested_payment.updated":  # each that arrived; what got no answer may have arrived
            assert taken[one] <= times[one] <= sent[one]
    check_effects(served, load, asyncio.run(load.truth()))


def check_effects(served: Served, load: Load, truth: dict[str, tuple[str, int]]) -> None:
    """The ledger is what Healthie says, and its journal adds up to it."""
    query = "SELECT id, status, minor FROM invoices WHERE api = 'healthie' AND NOT deleted"
    assert {own: (status, minor) for own, status, minor in served.rows(query)} == truth
    journal = served.rows(
        "SELECT record_id, SUM(delta), SUM(what = 'opened') FROM changes WHERE api='healthie' GROUP BY 1"
    )
    assert {own: (total, opened) for own, total, opened in journal if total} == {
        own: (minor, 1) for own, (_, minor) in truth.items() if minor
    }
    known = served.rows("SELECT id FROM invoices WHERE api = 'healthie' AND deleted")
    assert {own for (own,) in known} <= load.deleted
    told = {
        d.resource_id: d.event.partition(".")[2]
        for d in served.sandbox.deliveries
        if d.api == "hero" and d.kind != "forged"
    }
    assert dict(served.rows("SELECT id, state FROM appointments")) == told
    lines = served.rows("SELECT record_id, COUNT(*) FROM changes WHERE what = 'appointment' GROUP BY 1")
    assert dict(lines) == dict.fromkeys(told, 1)


@pytest.mark.slow
def test_every_event_has_its_effect_once(tmp_path: Path) -> None:
    with serving(tmp_path, lease=2) as served:
        load, _, _ = deliver(served, 500, waves=4)
        check(served, load)
        assert served.sandbox.delivery_counts["deliveries"] >= 450
        assert "Traceback" not in served.logged()


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_five_thousand_deliveries(tmp_path: Path) -> None:
    with serving(tmp_path, lease=2) as served:
        load, memory, seconds = deliver(served, 4_800, waves=24)
        check(served, load)
        counts = served.sandbox.delivery_counts
        assert counts["deliveries"] >= 5_000
        report(
            f"\n{counts}\n{counts['deliveries']} deliveries in {seconds:.1f} s, {counts['deliveries'] / seconds:.0f}/s"
        )
        report(f"refused requests of our own: {dict(load.refused)}")
        for pid, samples in memory.samples.items():
            first, last = thirds(samples)
            report(f"worker {pid}: {len(samples)} samples, first third {first:.1f} MB, last {last:.1f} MB")
        longest = max(memory.samples.values(), key=len)  # the worker that lived from beginning to end
        first, last = thirds(longest)
        # Between the middles of the thirds a worker handles some 1,700 deliveries. 8 MB are 5 kB each: less than what
        # keeping a delivery with its invoice would take, more than the allocator's noise.
        assert last < first + 8


def report(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def thirds(samples: Sequence[float]) -> tuple[float, float]:
    """The mean of the first and of the last third, without the beginning, when modules are still loaded."""
    warm = samples[len(samples) // 10 :]
    third = max(1, len(warm) // 3)
    return sum(warm[:third]) / third, sum(warm[-third:]) / third
