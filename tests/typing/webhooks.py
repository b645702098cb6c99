"""Webhooks as a user handles them; never run, only type-checked, under mypy strict and pyright strict."""

from __future__ import annotations

from typing import Literal, assert_type

from healthie_api import Invoice, User
from healthie_api.webhook_events import (
    AppointmentParticipantJoined,
    PatientMerged,
    PatientUpdated,
    RequestedPaymentCreated,
    RequestedPaymentUpdated,
)
from healthie_api.webhook_events.event_types import REGISTERED_AS, HealthieEventType
from hero_health_api.models import Appointment
from hero_health_api.webhook_events import AppointmentConfirmed
from hero_healthie import Healthie, Hero, WebhookError
from hero_healthie.webhooks import (
    Delivery,
    Event,
    HealthieEvent,
    HealthieVerifier,
    HeroEvent,
    HeroVerifier,
    UnknownHealthieEvent,
    Verifier,
    parse_event,
)


async def handle(delivery: Delivery, hero: Hero, healthie: Healthie, api: Literal["hero", "healthie"]) -> None:
    verifiers: list[Verifier] = [HeroVerifier("key", tolerance=60), HealthieVerifier(["old", "new"], public_path="/x")]
    for verifier in verifiers:
        try:
            verifier.verify(delivery)
        except WebhookError as error:
            assert_type(error.status, int)
            assert_type(error.reason, str)
    assert_type(parse_event("hero", delivery.body), HeroEvent)
    assert_type(parse_event(api, delivery.body), Event)
    event = parse_event("healthie", delivery.body)
    assert_type(event, HealthieEvent)
    assert_type(event.resource_id, str)
    if isinstance(event, RequestedPaymentUpdated | RequestedPaymentCreated):
        assert_type(await event.fetch(healthie), Invoice | None)
        assert_type(event.changed_fields, tuple[str, ...])
    elif isinstance(event, AppointmentParticipantJoined):
        assert_type(event.event_ts, int | None)
        assert_type(event.user_email, str | None)
        assert_type(event.event_type, Literal["appointment.participant_joined"])
    elif isinstance(event, PatientMerged):
        assert_type(event.destination_user_id, str | None)
    elif isinstance(event, UnknownHealthieEvent):
        assert_type(event.changed_fields, tuple[str, ...])
    patient = await PatientUpdated(resource_id="1").fetch(healthie.as_user(api_key="other"))
    assert_type(patient, User | None)
    appointment = await AppointmentConfirmed(resource_id="1", practice_group_id="42").fetch(hero)
    assert_type(appointment, Appointment)
    names: list[HealthieEventType] = ["requested_payment.updated", "appointment.transcript_failed"]
    assert_type([REGISTERED_AS[name] for name in names], list[str])
