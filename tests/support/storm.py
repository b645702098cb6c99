"""Thousands of calls through a proxy that breaks them, and an audit of what the caller saw against the ledger."""

from __future__ import annotations

import asyncio
import json
import random
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from healthie_api import CreateTaskInput
from hero_health_api.models import CreateCustomerBody, CreateInvoiceBody, InvoiceItem
from hero_healthie import (
    APIError,
    CallEvent,
    Healthie,
    Hero,
    OutcomeUnknownError,
    ReconciliationStatus,
    RetryPolicy,
    Verdict,
    calling,
)
from hero_healthie.healthie.resources.metadata import REFERENCE_KEY
from hero_healthie.sandbox import Effect, Sandbox
from tests.conftest import FAST

WORKERS = 200
CANCELLED_SHARE = 0.3
IMPATIENT_SHARE = 0.03
IMPATIENCE = 0.25
OPTIONS: dict[str, Any] = {
    "timeout": 30.0,
    "deadline": 60.0,
    "retry": RetryPolicy(attempts=3, initial=0.002, maximum=0.01),
}
DONE_OR_NOT = {Verdict.NEVER_SENT, Verdict.REFUSED, Verdict.REJECTED}

Clients = tuple[Hero, Healthie]
Act = Callable[[Clients, str], Awaitable[object]]


def hero_invoice(clients: Clients, name: str) -> Awaitable[object]:
    items = [InvoiceItem(quantity=1, unit_amount=100)]
    body = CreateInvoiceBody(issuer_id="7", patient_id="101", memo=name, invoice_items_attributes=items)
    return clients[0].invoicing.create_invoice(body=body)


def healthie_invoice(clients: Clients, name: str) -> Awaitable[object]:
    return clients[1].invoices.create(invoice_type="offering", recipient_id="61", offering_id="11", reference=name)


WRITES: tuple[Act, ...] = (
    lambda c, name: c[0].invoicing.create_customer(body=CreateCustomerBody(name=name)),
    hero_invoice,
    lambda c, name: c[1].mutations.create_task(input=CreateTaskInput(content=name)),
    healthie_invoice,
)
READS: tuple[Act, ...] = (
    lambda c, _: c[0].invoicing.list_coupons(),
    lambda c, _: c[0].invoicing.list_customers(query="nobody"),
    lambda c, _: c[1].queries.current_user(),
    lambda c, _: c[1].queries.offering(id="11"),
)


@dataclass
class SeenOutcome:
    """The outcome of one write, as its caller saw it."""

    verdict: Verdict
    by: str
    """The class of the error, or of the cancellation, or nothing."""


@dataclass
class Report:
    """The figures of a storm."""

    writes: int = 0
    reads: int = 0
    records: int = 0
    duplicates: list[str] = field(default_factory=list[str])
    failed_but_exist: list[str] = field(default_factory=list[str])
    done_but_missing: list[str] = field(default_factory=list[str])
    events_amiss: list[str] = field(default_factory=list[str])
    reconciled_wrongly: list[str] = field(default_factory=list[str])
    reconciled: int = 0
    seen: Counter[str] = field(default_factory=Counter[str])
    struck: dict[str, int] = field(default_factory=dict[str, int])
    served_afterwards: int = 0

    @property
    def faults(self) -> list[str]:
        """All that must not be."""
        return [
            *(f"duplicate: {name}" for name in self.duplicates),
            *(f"reported failed, exists: {name}" for name in self.failed_but_exist),
            *(f"reported done, is missing: {name}" for name in self.done_but_missing),
            *(f"event: {text}" for text in self.events_amiss),
            *(f"reconciled wrongly: {text}" for text in self.reconciled_wrongly),
        ]

    def __str__(self) -> str:
        seen = ", ".join(f"{count} {name}" for name, count in sorted(self.seen.items()))
        return (
            f"{self.writes} writes, {self.reads} reads; {self.records} records made; outcomes: {seen}; "
            f"{len(self.duplicates)} duplicates, {len(self.failed_but_exist)} reported failed that exist, "
            f"{len(self.done_but_missing)} reported done that are missing, {len(self.events_amiss)} events amiss; "
            f"{self.reconciled} references reconciled, {len(self.reconciled_wrongly)} of them wrongly; "
            f"{self.served_afterwards} of the next 100 calls served; proxy: {self.struck}"
        )


class Storm:
    """A number of writes and reads in random order."""

    def __init__(self, sandbox: Sandbox, *, writes: int, reads: int, seed: int) -> None:
        self.sandbox = sandbox
        self.random = random.Random(seed)
        jobs = [(WRITES[at % len(WRITES)], f"storm-{seed}-w{at}") for at in range(writes)]
        jobs += [(READS[at % len(READS)], f"storm-{seed}-r{at}") for at in range(reads)]
        self.random.shuffle(jobs)
        self.jobs = jobs
        self.report = Report(writes=writes, reads=reads)
        self.seen: dict[str, SeenOutcome] = {}
        self.events: dict[str, list[CallEvent]] = {}
        self.began = datetime.now(UTC)

    def on_call(self, event: CallEvent) -> None:
        self.events.setdefault(event.reference or "", []).append(event)

    async def run(self, clients: Clients) -> None:
        jobs = iter(self.jobs)

        async def worker() -> None:
            for act, name in jobs:
                await self.one(clients, act, name)

        await asyncio.gather(*(worker() for _ in range(WORKERS)))

    async def one(self, clients: Clients, act: Act, name: str) -> None:
        if self.random.random() < IMPATIENT_SHARE:
            hero, healthie = clients
            clients = hero.with_options(timeout=IMPATIENCE), healthie.with_options(timeout=IMPATIENCE)

        async def call() -> None:
            with calling(reference=name):
                await act(clients, name)

        task = asyncio.ensure_future(call())
        timer = None
        if self.random.random() < CANCELLED_SHARE:
            timer = asyncio.get_running_loop().call_later(self.random.expovariate(1 / 0.5), task.cancel)
        [caught] = await asyncio.gather(task, return_exceptions=True)
        if timer is not None:
            timer.cancel()
        self.seen[name] = self.outcome_of(name, caught)

    def outcome_of(self, name: str, caught: object) -> SeenOutcome:
        by = "" if caught is None else type(caught).__name__
        if caught is None:
            return SeenOutcome(Verdict.DONE, by)
        if isinstance(caught, APIError):
            # Only these two leave room for a record; by anything else a caller believes that there is none.
            doubtful = isinstance(caught, OutcomeUnknownError)
            done = caught.verdict is Verdict.DONE
            return SeenOutcome(Verdict.UNKNOWN if doubtful else Verdict.DONE if done else Verdict.REJECTED, by)
        if isinstance(caught, asyncio.CancelledError):
            events = self.events.get(name)  # none: it was cancelled before the call began
            return SeenOutcome(events[0].outcome if events else Verdict.NEVER_SENT, by)
        raise AssertionError(f"{name}: {caught!r} is no error of ours")

    async def audit(self, clients: Clients) -> Report:
        report = self.report
        made = self.made()
        report.records = sum(map(len, made.values()))
        for name, seen in self.seen.items():
            exists = len(made.get(name, ()))
            is_write = "-w" in name
            if is_write:
                report.seen[seen.verdict if seen.by != "CancelledError" else f"cancelled: {seen.verdict}"] += 1
            if exists > 1:
                report.duplicates.append(name)
            if exists and seen.verdict in DONE_OR_NOT:
                report.failed_but_exist.append(f"{name} {seen}")
            if is_write and not exists and seen.verdict is Verdict.DONE:
                report.done_but_missing.append(f"{name} {seen}")
            events = self.events.get(name, [])
            if len(events) != 1 and not (seen.by == "CancelledError" and not events):
                report.events_amiss.append(f"{len(events)} for {name}")
            if is_write and events and (events[0].outcome is Verdict.UNKNOWN) != (seen.verdict is Verdict.UNKNOWN):
                report.events_amiss.append(f"{events[0]} but {seen}")
        await self.reconcile(clients[1], made)
        return report

    def made(self) -> dict[str, list[Effect]]:
        made: dict[str, list[Effect]] = {}
        for effect in self.sandbox.ledger:
            data = effect.data
            metadata = json.loads(data.get("metadata") or "{}")
            name = metadata.get(REFERENCE_KEY) or data.get("memo") or data.get("name") or data.get("content")
            if effect.action in {"created", "performed"} and name:
                made.setdefault(name, []).append(effect)
        return made

    async def reconcile(self, healthie: Healthie, made: dict[str, list[Effect]]) -> None:
        """Every reference given to an invoice of Healthie, looked up and compared with the ledger."""
        names = [name for act, name in self.jobs if act is healthie_invoice]
        found = await healthie.invoices.reconcile_many(
            names, since=self.began, last_attempt=datetime.now(UTC), settle=0, max_pages=1000
        )
        for name, result in found.items():
            expected = ReconciliationStatus.FOUND if name in made else ReconciliationStatus.ABSENT
            ids = tuple(effect.id for effect in made.get(name, ()))
            if result.status is not expected or result.record_ids != ids:
                self.report.reconciled_wrongly.append(f"{name}: {result}, in the ledger: {ids}")
        self.report.reconciled = len(found)


class Proxy:
    """The fault proxy in its process."""

    def __init__(self, process: asyncio.subprocess.Process, url: str) -> None:
        self._process = process
        self.url = url

    async def said(self) -> str:
        assert self._process.stdout is not None
        return (await self._process.stdout.readline()).decode()

    async def finish(self) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(b"\n")
        await self._process.stdin.drain()
        return await self.said()


@asynccontextmanager
async def fault_proxy(upstream: str, seed: int) -> AsyncIterator[Proxy]:
    port = upstream.rsplit(":", 1)[1]
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.support.fault_proxy", port, str(seed)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    proxy = Proxy(process, "")
    proxy.url = f"http://127.0.0.1:{(await proxy.said()).strip()}"
    try:
        yield proxy
    finally:
        process.kill()
        await process.wait()


async def weather(
    sandbox: Sandbox, *, writes: int, reads: int, seed: int, http_client: Any = None, connections: int = 30
) -> Report:
    """A storm from its beginning to its audit."""
    storm = Storm(sandbox, writes=writes, reads=reads, seed=seed)
    async with fault_proxy(sandbox.url, seed) as proxy:
        options = {
            **OPTIONS,
            "on_call": storm.on_call,
            "http_client": http_client,
            "pace": FAST,
            "max_connections": connections,
        }
        hero = Hero(
            api_key=sandbox.hero_api_key,
            practice_group_id="42",
            environment="staging",
            base_url=f"{proxy.url}/hero",
            **options,
        )
        healthie = Healthie(
            api_key=sandbox.healthie_api_key,
            environment="sandbox",
            base_url=f"{proxy.url}/healthie/graphql",
            **options,
        )
        async with hero, healthie:
            await storm.run((hero, healthie))
            storm.report.struck = json.loads(await proxy.finish())
            next_calls = [READS[at % len(READS)]((hero, healthie), "") for at in range(100)]
            served = await asyncio.gather(*next_calls, return_exceptions=True)
            storm.report.served_afterwards = sum(not isinstance(item, BaseException) for item in served)
            await proxy.finish()  # that all which reached the sandbox has been done
            return await storm.audit((hero, healthie))
