"""`await event.fetch(client)`: the record that an event points to, by the operation that answers it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from healthie_api.webhook_events import AppointmentUpdated, RequestedPaymentDeleted, RequestedPaymentUpdated
from hero_health_api.models import Appointment, Patient
from hero_health_api.resources import Resources
from hero_health_api.webhook_events import AppointmentConfirmed, PatientAddedToSequence
from hero_healthie import ConfigurationError, Healthie, Hero, NotFoundError, operations
from hero_healthie.sandbox import Sandbox
from hero_healthie.webhooks import HeroEvent, UnknownHealthieEvent, UnknownHeroEvent, parse_event
from tests.support.webhook_catalogue import ALL, ROWS, Api, body

PATIENT = "61"
NOT_FETCHED = {
    "AcceptedInsurancePlan",
    "AllergySensitivity",
    "AppointmentFormAnswerGroupConnection",
    "ClaimSubmission",
    "CustomModule",
    "Diagnosis",
    "DosespotNotification",
    "ExternalCalendar",
    "FamilyHistoryCondition",
    "FolderSharing",
    "GeneratedFormAnswerGroup",
    "GoalTemplate",
    "NotificationContact",
    "OrganizationMember",
    "Prescription of hero",
    "StripeCustomerDetail",
    "Test",
    None,
}


READS = {operation.python_path for operation in operations() if operation.safety == "read"}


class Recorded(Resources):
    """In the place of a client of either API: notes which operation is called, for whom and with what."""

    def __init__(self) -> None:
        super().__init__(self)
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.practice_group: str | None = None

    def for_practice_group(self, practice_group_id: str) -> Recorded:
        self.practice_group = practice_group_id
        return self

    unsupported = Healthie.unsupported

    async def call(self, operation: Any, variables: dict[str, Any] | None = None, **given: Any) -> Any:
        arguments = given.get("path", variables or {})
        self.calls.append((operation.python_path, {name: value for name, value in arguments.items() if value}))
        return "the record"


def fetchable(api: Api, name: str) -> bool:
    row = ROWS[api][name]
    resource = row["object"] if api == "hero" else row["resource_id_type"]
    return resource not in NOT_FETCHED and f"{resource} of {api}" not in NOT_FETCHED


@pytest.mark.parametrize(("api", "name"), ALL, ids=lambda value: value)
@pytest.mark.slow
async def test_every_known_event_fetches_its_record_or_says_why_not(api: Api, name: str) -> None:
    event, client = parse_event(api, body(api, name)), Recorded()
    if not fetchable(api, name):
        with pytest.raises(ConfigurationError, match=f"the record of '{name}' cannot be fetched: .+"):
            await event.fetch(client)
        assert client.calls == []
        return
    assert await event.fetch(client) == "the record"
    [(method, arguments)] = client.calls
    assert list(arguments.values()) == ["981"]
    assert client.practice_group == ("77" if isinstance(event, HeroEvent) else None)
    assert method in READS


@pytest.mark.parametrize(
    ("name", "method", "argument"),
    [
        ("requested_payment.updated", "healthie.queries.requested_payment", "id"),
        ("patient.updated", "healthie.queries.user", "id"),
        ("message.created", "healthie.queries.note", "id"),
        ("metric_entry.created", "healthie.queries.entry", "id"),
        ("scheduled_message.sent", "healthie.queries.note_scheduler", "id"),
        ("medication.deleted", "healthie.queries.medication", "id"),
        ("charting_note_addendum.created", "healthie.queries.charting_note_addendum", "id"),
        ("insurance_authorization.created", "healthie.queries.insurance_authorization", "id"),
        ("cms1500.created", "healthie.queries.cms1500", "id"),
        ("prescription.updated", "healthie.queries.prescription", "prescription_id"),
        ("course_membership.created", "healthie.queries.course_membership", "course_membership_id"),
        (
            "conversation_membership.viewed",
            "healthie.queries.conversation_membership",
            "conversation_membership_id",
        ),
        ("appointment.confirmed", "hero.booking.get_appointment", "id"),
        ("patient.medical-record-updated", "hero.patients.get_patient_by_id", "id"),
        ("form-submission.created", "hero.form_response.get_form_response", "id"),
    ],
)
async def test_the_operation_of_some_events(name: str, method: str, argument: str) -> None:
    client = Recorded()
    api: Api = "hero" if method.startswith("hero.") else "healthie"
    await parse_event(api, body(api, name)).fetch(client)
    assert client.calls == [(method, {argument: "981"})]


@pytest.mark.parametrize(
    "event",
    [
        UnknownHealthieEvent(event_type="moon.risen", resource_id="3"),
        UnknownHeroEvent(event_type="moon.risen", resource_id="3", object="Moon", practice_group_id="4"),
    ],
)
async def test_the_record_of_an_unknown_event_is_not_guessed(event: UnknownHealthieEvent | UnknownHeroEvent) -> None:
    with pytest.raises(ConfigurationError, match=r"moon\.risen.*event\.resource_id"):
        await event.fetch(Recorded())


async def test_both_clients_and_their_views_say_that_nothing_was_sent(
    hero: Hero, healthie: Healthie, sandbox: Sandbox
) -> None:
    not_known = UnknownHeroEvent(event_type="moon.risen", resource_id="3", object="Moon", practice_group_id="4")
    for reader in (hero, hero.for_practice_group("77"), hero.with_options(timeout=1)):
        with pytest.raises(ConfigurationError, match=r"the record of 'moon\.risen' cannot be fetched"):
            await not_known.fetch(reader)
    for client in (healthie, healthie.as_user(api_key="other"), healthie.with_options(timeout=1)):
        with pytest.raises(ConfigurationError, match=r"the record of 'moon\.risen' cannot be fetched"):
            await UnknownHealthieEvent(event_type="moon.risen", resource_id="3").fetch(client)
    assert not sandbox.requests


async def test_an_invoice_by_the_event_that_tells_of_it(healthie: Healthie, sandbox: Sandbox) -> None:
    made = await healthie.invoices.create(
        invoice_type="other", price=Decimal("12.00"), recipient_id=PATIENT, services_provided="Copies"
    )
    invoice = await RequestedPaymentUpdated(resource_id=made.id).fetch(healthie)
    assert invoice is not None
    assert (invoice.id, invoice.price) == (made.id, made.price)
    await healthie.invoices.delete(made.id)
    assert await gone(RequestedPaymentDeleted(resource_id=made.id), healthie)
    assert await gone(RequestedPaymentUpdated(resource_id="987654321"), healthie)
    assert await gone(AppointmentUpdated(resource_id="987654321"), healthie)


async def gone(event: RequestedPaymentUpdated | RequestedPaymentDeleted | AppointmentUpdated, client: Healthie) -> bool:
    """Whether the API says that there is no such record, in one of its two ways."""
    try:
        record = await event.fetch(client)
    except NotFoundError:
        return True
    return record is None or getattr(record, "deleted_at", None) is not None


async def test_a_record_of_hero_is_asked_for_in_the_name_of_its_practice_group(hero: Hero, sandbox: Sandbox) -> None:
    for group in (sandbox.hero_practice_group_id, "77"):
        given = sandbox.given.in_practice_group(group)
        given.patient(id="1", first_name="Ada")
        given.appointment(id="1", patient_id="1")
        patient = await PatientAddedToSequence(resource_id="1", practice_group_id=group).fetch(hero)
        appointment = await AppointmentConfirmed(resource_id="1", practice_group_id=group).fetch(hero)
        assert isinstance(patient, Patient)
        assert isinstance(appointment, Appointment)
        assert (patient.first_name, appointment.patient_id) == ("Ada", "1")
    asked = [(request.headers["x-practice-group-id"], request.path) for request in sandbox.requests]
    assert asked == [
        (group, path)
        for group in (sandbox.hero_practice_group_id, "77")
        for path in ("/v1/patients/1", "/v1/appointments/1")
    ]
    assert hero.practice_group_id == sandbox.hero_practice_group_id
