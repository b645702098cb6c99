"""The audit trail: one entry per call, and none lost in silence, however the sink, the loop or the process ends."""

from __future__ import annotations

import asyncio
import json
import logging
import signal
import stat
import subprocess
import sys
from collections.abc import Awaitable, Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from hero_health_api.models import CreateCustomerBody, UpdateInvoiceBody
from hero_healthie import ConfigurationError, Hero, HeroHealthieError, Verdict, calling
from hero_healthie._telemetry.events import CallHooks
from hero_healthie.audit import Audit, AuditEvent, AuditFile
from hero_healthie.sandbox import Sandbox
from tests.conftest import FAST, QUICK
from tests.support.until import until

NAME = "Ada Lovelace"


def hero_of(sandbox: Sandbox, on_call: CallHooks, **options: Any) -> Hero:
    return Hero(
        api_key=sandbox.hero_api_key,
        practice_group_id="42",
        environment="staging",
        base_url=sandbox.hero_url,
        on_call=on_call,
        retry=QUICK,
        pace=FAST,
        **options,
    )


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


async def test_one_entry_per_call_says_who_did_what_to_which_record(sandbox: Sandbox) -> None:
    entries: list[AuditEvent] = []
    sandbox.fail("hero", "listCoupons", 429)
    async with hero_of(sandbox, Audit(entries.append)) as hero:
        with calling(actor="user-7", reference="order-1"):
            await hero.invoicing.create_customer(body=CreateCustomerBody(name=NAME))
            await hero.for_practice_group("77").invoicing.list_coupons()
            with pytest.raises(HeroHealthieError):
                await hero.invoicing.update_invoice("0", body=UpdateInvoiceBody(issuer_id="7"))
    created, listed, refused = entries
    assert {(entry.phase, entry.actor, entry.reference) for entry in entries} == {("outcome", "user-7", "order-1")}
    assert (created.tenant, created.operation, created.outcome) == (
        "42",
        "hero.invoicing.create_customer",
        Verdict.DONE,
    )
    assert [name for name, _ in created.record_ids] == ["response.id"]
    assert (listed.tenant, listed.attempts, listed.record_ids) == ("77", 2, ())
    assert (refused.outcome, refused.error) == (Verdict.REJECTED, "NotFoundError")
    assert [tuple(each) for each in refused.record_ids] == [("id", "0"), ("issuer_id", "7")]
    assert NAME not in repr(entries)


def test_an_entry_has_no_room_for_what_was_sent_or_received() -> None:
    assert {field.name for field in fields(AuditEvent)} == {
        *("call_id", "phase", "time", "actor", "reference", "tenant", "api", "operation", "safety", "record_ids"),
        *("outcome", "cancelled", "error", "status", "request_id", "attempts", "started", "duration"),
    }


async def test_what_is_about_to_be_sent_is_recorded_first_if_so_configured(sandbox: Sandbox, tmp_path: Path) -> None:
    entries: list[AuditEvent] = []
    async with hero_of(sandbox, Audit(entries.append, intents={"create", "money"})) as hero:
        await hero.invoicing.list_coupons()
        await hero.invoicing.create_customer(body=CreateCustomerBody(name=NAME))
    assert [(entry.phase, entry.safety, entry.outcome) for entry in entries] == [
        ("outcome", "read", Verdict.DONE),
        ("intent", "create", None),
        ("outcome", "create", Verdict.DONE),
    ]
    assert entries[1].call_id == entries[2].call_id != entries[0].call_id


class Sink:
    """Fails so many times, in one of several modes."""

    def __init__(self, mode: str, times: int) -> None:
        self.mode, self.times = mode, times
        self.taken: list[AuditEvent] = []

    def __call__(self, event: AuditEvent) -> Awaitable[None] | None:
        if self.mode == "sync":
            self.take(event)
            return None
        return self.later(event)

    def take(self, event: AuditEvent) -> None:
        self.times -= 1
        if self.times >= 0:
            raise OSError(NAME)
        self.taken.append(event)

    async def later(self, event: AuditEvent) -> None:
        await asyncio.sleep(0)
        if self.mode == "hangs" and self.times > 0:
            self.times -= 1
            await asyncio.Event().wait()
        self.take(event)


@pytest.mark.parametrize("mode", ["sync", "async", "hangs"])
@pytest.mark.parametrize("times", [0, 2, 3])
async def test_a_sink_that_fails_is_tried_again_and_then_the_fallback_has_it(
    sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture, mode: str, times: int
) -> None:
    sink, file = Sink(mode, times), AuditFile(tmp_path / "audit.jsonl")
    audit = Audit(sink, fallback=file, attempts=3, backoff=0.001, timeout=0.05)
    async with hero_of(sandbox, audit) as hero:
        await hero.invoicing.list_coupons()
        expected = 1 if times == 3 else 0
        assert (len(sink.taken), audit.fallen_back, audit.lost, hero.lost_events) == (1 - expected, expected, 0, 0)
    written = lines(file.path)
    assert len(written) == expected
    assert [entry["operation"] for entry in written] == ["hero.invoicing.list_coupons"] * expected
    logged = [record for record in caplog.records if record.name == "hero_healthie.audit"]
    assert [record.levelno for record in logged] == [logging.ERROR] * expected
    assert NAME not in caplog.text


@pytest.mark.parametrize("fallback", [None, lambda event: 1 / 0])
async def test_what_nobody_takes_is_in_the_log_and_counted(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture, fallback: Callable[[AuditEvent], None] | None
) -> None:
    audit = Audit(Sink("async", 99), fallback=fallback, attempts=2, backoff=0.001)
    async with hero_of(sandbox, audit) as hero:
        await hero.invoicing.list_coupons()
        assert (audit.lost, hero.lost_events) == (1, 1)
    [record] = [each for each in caplog.records if each.levelno == logging.CRITICAL]
    entry = json.loads(record.getMessage().partition("): ")[2])
    assert entry["operation"] == "hero.invoicing.list_coupons"


async def test_closing_the_audit_delivers_everything(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hero_healthie._telemetry.hooks.WAIT_FOR_HOOK", 0.01)
    monkeypatch.setattr("hero_healthie.audit.hook.WAIT_AT_CLOSE", 0.05)
    file = AuditFile(tmp_path / "audit.jsonl")
    hero = hero_of(sandbox, audit := Audit(Sink("hangs", 99), fallback=file, timeout=60))
    async with audit:
        await hero.invoicing.list_coupons()
        assert lines(file.path) == []
    assert len(lines(file.path)) == 1
    await hero.aclose()
    assert hero.lost_events == 0


async def test_a_cancelled_call_is_in_the_trail(sandbox: Sandbox) -> None:
    entries: list[AuditEvent] = []

    async def save(entry: AuditEvent) -> None:
        await asyncio.sleep(0.01)
        entries.append(entry)

    sandbox.fail("hero", "createCustomer", "hang")
    async with hero_of(sandbox, Audit(save)) as hero:
        task = asyncio.ensure_future(hero.invoicing.create_customer(body=CreateCustomerBody(name=NAME)))
        await until(lambda: sandbox.requests)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert [(entry.outcome, entry.cancelled) for entry in entries] == [(Verdict.UNKNOWN, True)]


def test_a_call_dropped_with_its_loop_is_in_the_trail(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.fail("hero", "createCustomer", "hang")
    file = AuditFile(tmp_path / "audit.jsonl")
    audit = Audit(sink := Sink("async", 0), fallback=file)
    hero = hero_of(sandbox, audit)

    async def leave() -> None:
        asyncio.ensure_future(hero.invoicing.create_customer(body=CreateCustomerBody(name=NAME)))  # noqa: RUF006 (left alone on purpose)
        await until(lambda: sandbox.requests)

    asyncio.run(leave())
    asyncio.run(audit.aclose())
    asyncio.run(hero.aclose())
    ends = [(entry.outcome, entry.cancelled) for entry in sink.taken]
    ends += [(Verdict(entry["outcome"]), entry["cancelled"]) for entry in lines(file.path)]
    assert ends == [(Verdict.UNKNOWN, True)]


PROGRAM = """
import asyncio, sys
from hero_health_api.models import CreateCustomerBody
from hero_healthie import Hero
from hero_healthie.audit import Audit, AuditFile

reached = asyncio.Event()

async def never(event):
    reached.set()
    await asyncio.Event().wait()

async def main(url, path, sink):
    file = AuditFile(path)
    audit = Audit(file, intents={"create"}) if sink == "file" else Audit(never, fallback=file, timeout=60)
    hero = Hero(api_key=KEY, practice_group_id="42", environment="staging", base_url=url, on_call=audit)
    call = hero.invoicing.create_customer(body=CreateCustomerBody(name="Ada Lovelace"))
    tasks = {asyncio.ensure_future(call), asyncio.ensure_future(reached.wait())}
    await asyncio.wait(tasks, timeout=60, return_when=asyncio.FIRST_COMPLETED)

KEY = sys.argv[1]
loop = asyncio.new_event_loop()
loop.run_until_complete(main(*sys.argv[2:]))
loop.close()
"""


def test_what_was_under_way_when_the_process_was_killed_is_in_the_file(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.fail("hero", "createCustomer", "hang")
    path = tmp_path / "audit.jsonl"
    arguments = [sandbox.hero_api_key, sandbox.hero_url, str(path), "file"]
    process = subprocess.Popen([sys.executable, "-c", PROGRAM, *arguments])
    asyncio.run(until(lambda: sandbox.requests, seconds=30))
    process.send_signal(signal.SIGKILL)
    process.wait(30)
    [entry] = lines(path)
    assert (entry["phase"], entry["operation"]) == ("intent", "hero.invoicing.create_customer")


def test_what_was_on_its_way_to_the_sink_when_the_program_ended_is_in_the_file(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "audit.jsonl"
    arguments = [sandbox.hero_api_key, sandbox.hero_url, str(path), "never"]
    subprocess.run([sys.executable, "-c", PROGRAM, *arguments], check=True, timeout=60, capture_output=True)
    [entry] = lines(path)
    assert (entry["phase"], entry["outcome"]) == ("outcome", "done")


async def test_the_file_is_private_and_may_be_rotated_and_shared(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    first, second = AuditFile(path), AuditFile(path, fsync=True)
    async with hero_of(sandbox, Audit(first)) as one, hero_of(sandbox, Audit(second)) as two:
        await asyncio.gather(one.invoicing.list_coupons(), two.invoicing.list_coupons())
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert len(lines(path)) == 2
        path.rename(tmp_path / "audit.1.jsonl")
        await one.invoicing.list_coupons()
    assert len(lines(path)) == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_a_file_that_cannot_be_written_is_noticed(sandbox: Sandbox, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="No such file"):
        AuditFile(tmp_path / "missing" / "audit.jsonl")
    audit = Audit(AuditFile("/dev/full"), attempts=1)
    async with hero_of(sandbox, audit) as hero:
        await hero.invoicing.list_coupons()
        assert (audit.lost, hero.lost_events) == (1, 1)


async def _async_fallback(event: AuditEvent) -> None: ...


@pytest.mark.parametrize(
    "wrong",
    [
        {"sink": "print"},
        {"fallback": "print"},
        {"fallback": _async_fallback},
        {"intents": "money"},
        {"intents": {"monies"}},
        {"attempts": 0},
        {"timeout": 0},
        {"backoff": -1},
    ],
)
def test_settings_that_cannot_work_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Audit(**{"sink": print, **wrong})
