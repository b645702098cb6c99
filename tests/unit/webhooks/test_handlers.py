"""Registering handlers: what is refused at once, and which events reach which."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import pytest

from healthie_api.webhook_events import AppointmentCreated, RequestedPaymentCreated, RequestedPaymentUpdated
from hero_health_api.webhook_events import AppointmentConfirmed
from hero_healthie import ConfigurationError
from hero_healthie.webhooks import (
    Event,
    HealthieEvent,
    HeroEvent,
    MemoryStore,
    UnknownHealthieEvent,
    Webhooks,
    parse_event,
)
from tests.support.webhook_sending import healthie_body, hero_body, verifiers

if TYPE_CHECKING:
    from decimal import Decimal


@pytest.fixture
def webhooks() -> Webhooks:
    return Webhooks(**verifiers(), store=MemoryStore())


REACHES: list[tuple[tuple[Any, ...], list[str]]] = [
    (("requested_payment.updated",), ["requested_payment.updated"]),
    (("requested_payment.created", "requested_payment.updated"), ["requested_payment.updated"]),
    (("requested_payment.*",), ["requested_payment.updated", "requested_payment.new"]),
    (("appointment.*",), ["appointment.created", "hero appointment.confirmed"]),
    (("hero:appointment.*",), ["hero appointment.confirmed"]),
    (("healthie:appointment.*",), ["appointment.created"]),
    (("hero:*",), ["hero appointment.confirmed", "hero brand.new"]),
    (
        ("healthie:*",),
        ["requested_payment.updated", "requested_payment.new", "appointment.created"],
    ),
    (
        ("*",),
        [
            "requested_payment.updated",
            "requested_payment.new",
            "appointment.created",
            "hero appointment.confirmed",
            "hero brand.new",
        ],
    ),
    ((RequestedPaymentUpdated,), ["requested_payment.updated"]),
    ((RequestedPaymentUpdated, AppointmentConfirmed), ["requested_payment.updated", "hero appointment.confirmed"]),
    ((UnknownHealthieEvent,), ["requested_payment.new"]),
    ((HeroEvent,), ["hero appointment.confirmed", "hero brand.new"]),
]
ARRIVE: dict[str, Event] = {
    **{
        name: parse_event("healthie", healthie_body(event=name))
        for name in ("requested_payment.updated", "requested_payment.new", "appointment.created")
    },
    **{f"hero {name}": parse_event("hero", hero_body(event=name)) for name in ("appointment.confirmed", "brand.new")},
}


@pytest.mark.parametrize(("events", "reached"), REACHES)
def test_which_events_reach_a_handler(webhooks: Webhooks, events: tuple[Any, ...], reached: list[str]) -> None:
    async def handle(event: Event) -> None: ...

    webhooks.on(*events)(handle)
    assert [name for name, event in ARRIVE.items() if webhooks.handlers.of(event)] == reached


def test_a_name_newer_than_this_package(webhooks: Webhooks) -> None:
    async def handle(event: HealthieEvent) -> None: ...

    webhooks.on("healthie:requested_payment.new", unknown=True)(handle)
    assert [name for name, event in ARRIVE.items() if webhooks.handlers.of(event)] == ["requested_payment.new"]


async def plain(event: Event) -> None: ...
async def updated(event: RequestedPaymentUpdated) -> None: ...
async def either(event: RequestedPaymentUpdated | RequestedPaymentCreated) -> None: ...
async def unannotated(event): ...  # type: ignore[no-untyped-def]  # noqa: ANN001, RUF100 (what is tested)
async def unresolved(event: RequestedPaymentUpdated, cost: Decimal | None = None) -> None: ...
def blocking(event: Event) -> None: ...


class Callable:
    async def __call__(self, event: RequestedPaymentUpdated) -> None: ...

    async def method(self, event: RequestedPaymentUpdated) -> None: ...


FITS: list[tuple[Any, tuple[Any, ...]]] = [
    (updated, ("requested_payment.updated",)),
    (either, ("requested_payment.updated", "requested_payment.created")),
    (unannotated, ("*",)),
    (unresolved, ("*",)),
    (functools.partial(unresolved, cost=None), ("*",)),
    (Callable(), ("requested_payment.updated",)),
    (Callable().method, ("requested_payment.updated",)),
]


@pytest.mark.parametrize(("handler", "events"), FITS)
def test_what_fits(webhooks: Webhooks, handler: Any, events: tuple[Any, ...]) -> None:
    assert webhooks.on(*events)(handler) is handler
    assert webhooks.handlers.of(ARRIVE["requested_payment.updated"])


REFUSED: list[tuple[Any, tuple[Any, ...], dict[str, Any], str]] = [
    (plain, ("requested_payments.updated",), {}, "did you mean requested_payment.updated"),
    (plain, ("zzz",), {}, "'zzz'. Pass unknown=True"),
    (plain, ("zzz.*",), {}, "zzz"),
    (plain, ("stripe:charge",), {}, "no API is called 'stripe'"),
    (plain, ("hero:requested_payment.updated",), {}, "no webhook event is known"),
    (plain, (), {}, "at least one event"),
    (plain, (int,), {}, "int is no class of webhook events"),
    (plain, ("*",), {"once_per": "week"}, "once_per"),
    (blocking, ("*",), {}, "must be an async function; call what blocks with asyncio.to_thread"),
    (updated, ("requested_payment.created",), {}, "would get RequestedPaymentCreated .* takes RequestedPaymentUpdated"),
    (updated, ("requested_payment.*",), {}, r"would get HealthieEvent for 'requested_payment.\*'"),
    (updated, ("*",), {}, "would get HeroEvent for 'all'"),
    (updated, (AppointmentCreated,), {}, "would get AppointmentCreated"),
    (Callable(), ("requested_payment.created",), {}, "would get RequestedPaymentCreated"),
]


@pytest.mark.parametrize(("handler", "events", "options", "text"), REFUSED)
def test_what_is_refused_when_it_is_registered(
    webhooks: Webhooks, handler: Any, events: tuple[Any, ...], options: dict[str, Any], text: str
) -> None:
    with pytest.raises(ConfigurationError, match=text):
        webhooks.on(*events, **options)(handler)
    assert list(webhooks.handlers) == []


def test_names_of_handlers_are_what_is_remembered(webhooks: Webhooks) -> None:
    webhooks.on("requested_payment.updated")(plain)
    webhooks.on("appointment.created")(plain)  # the same function for more events
    webhooks.on("*", name="second")(unannotated)
    assert [handler.name for handler in webhooks.handlers] == ["tests.unit.webhooks.test_handlers.plain", "second"]
    assert len(webhooks.handlers.of(ARRIVE["appointment.created"])) == 2
    with pytest.raises(ConfigurationError, match="pass name= to one"):
        webhooks.on("*", name="second")(plain)
    with pytest.raises(ConfigurationError, match="pass name= to one"):
        webhooks.on("*", once_per="never")(plain)
