"""What an app passes as `on_call`, as the type checkers see it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_type

from hero_healthie import CallEvent, CallStart, Hero, calling
from hero_healthie._telemetry.events import CallObserver
from hero_healthie.audit import Audit, AuditEvent, AuditFile
from hero_healthie.otel import OpenTelemetry


def slow_ones(event: CallEvent) -> None:
    if event.duration > 5 and event.record_ids:
        assert_type(event.record_ids[0].value, str)


async def save(event: AuditEvent) -> None:
    assert_type(event.actor, str | None)


class Watcher:
    def __call__(self, event: CallEvent) -> None:
        assert_type(event.retries, int)

    def starting(self, start: CallStart) -> None:
        assert_type(start.template, str | None)

    def event_lost(self, hook: str) -> None:
        assert_type(hook, str)


async def main() -> None:
    observer: CallObserver = Watcher()
    audit = Audit(save, fallback=AuditFile("audit.jsonl"), intents={"create", "money"})
    async with audit, Hero.from_env(on_call=[OpenTelemetry(), audit, slow_ones, observer]) as hero:
        with calling(actor="user-7"):
            await hero.invoicing.list_coupons()
        assert_type(hero.lost_events_by_hook, Mapping[str, int])
    async with Hero.from_env(on_call=slow_ones) as hero:
        await hero.invoicing.list_coupons()
