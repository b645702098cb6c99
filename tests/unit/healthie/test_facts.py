"""What is known of arguments beyond the schema: told in docstrings, and checked before anything is sent."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import BaseModel

from healthie_api import (
    BulkUpdateClientsInput,
    CreateAppointmentInput,
    CreateClientInput,
    CreateConversationInput,
    CreateEntryInput,
    CreateFormAnswerGroupInput,
    CreateLabOrderInput,
    CreateTaskInput,
    FormAnswerInput,
    RecurringAppointmentInput,
    TaskReminderInput,
    UpdateAppointmentInput,
    UpdateClientInput,
    UpdateCourseMembershipInput,
    UpdateRequestedPaymentInput,
)
from healthie_api.mutations import Mutations
from healthie_api.queries import Queries
from hero_health_api.models import CreateInvoiceBody
from hero_healthie import Healthie, Hero, InvalidArgumentError
from hero_healthie.errors import ArgumentWarning
from hero_healthie.sandbox import Sandbox

MOMENT = datetime(2027, 3, 1, 9, tzinfo=UTC)
VISIT: dict[str, Any] = {"datetime": "2027-03-01 09:00", "appointment_type_id": "1", "contact_type": "Phone Call"}
Call = Callable[[Healthie], Awaitable[Any]]


def mutation(name: str, input: Any) -> Call:
    return lambda healthie: getattr(healthie.mutations, name)(input=input)


def query(name: str, **arguments: Any) -> Call:
    return lambda healthie: getattr(healthie.queries, name)(**arguments)


REFUSED: list[tuple[Call, str]] = [
    (query("appointments", start_date=MOMENT), "start_date works only together with `end_date`"),
    (query("appointments", tag_ids=["1"]), "tag_ids needs `is_org`"),
    (query("appointments", tag_ids=["1"], is_org=False), "tag_ids needs `is_org`"),
    (query("appointments", filter="tomorrow"), "filter takes `future`, `past`, `ended`, `didnt-occur`"),
    (query("users", active_status="gone"), "active_status takes `active` or `archived`"),
    (query("users", id="61"), "id needs `from_superadmin`; use `ids`"),
    (query("users", convo_patients_only=True), "convo_patients_only needs `conversation_id`"),
    (query("entries", start_range="2026-01-01"), "start_range works only together with `end_range`"),
    (query("entries", client_id="61", include_inactive=True), "include_inactive cannot go together with `client_id`"),
    (query("goals", status_filter="done"), "status_filter takes `complete` or `not_complete`"),
    (query("available_slots_for_range", provider_id="2", tag_ids=["1"]), "tag_ids needs `org_level`"),
    (
        mutation("update_client", UpdateClientInput(id="61", first_name="Ada", resend_welcome=True)),
        "input.resend_welcome drops all other changes of the same call: send it alone",
    ),
    (
        mutation("update_client", UpdateClientInput(id="61", send_form_request_reminder=True)),
        "input.send_form_request_reminder needs `is_intake_item` or `requested_form_completion_id`",
    ),
    (
        mutation(
            "update_client",
            UpdateClientInput(id="61", send_form_request_reminder=True, is_intake_item=True, dob="2000-01-01"),
        ),
        "input.send_form_request_reminder drops all other changes",
    ),
    (mutation("update_client", UpdateClientInput(id="61", sex="F")), "input.sex takes `Male` or `Female`"),
    (
        mutation("create_client", CreateClientInput(last_name="Ada", skipped_email=True)),
        "input.first_name is required by the vendor",
    ),
    (
        mutation("create_client", CreateClientInput(first_name="Ada", last_name="L")),
        "input.email is required by the vendor unless `skipped_email` is `True`",
    ),
    (
        mutation("update_course_membership", UpdateCourseMembershipInput(id="1", send_nudge=True, start_at=MOMENT)),
        "input.send_nudge drops all other changes",
    ),
    (
        mutation("create_appointment", CreateAppointmentInput(**VISIT | {"contact_type": "In Person"})),
        "input.appointment_location_id is required by the vendor when `contact_type` is `In Person`",
    ),
    (
        mutation("create_appointment", CreateAppointmentInput(datetime="2027-03-01 09:00")),
        "input.appointment_type_id is required",
    ),
    (
        mutation(
            "create_appointment",
            CreateAppointmentInput(**VISIT, recurring_appointment=RecurringAppointmentInput(repeat_interval="Daily")),
        ),
        "input.recurring_appointment.repeat_interval takes `Weekly`, `Biweekly`",
    ),
    (
        mutation("update_appointment", UpdateAppointmentInput(id="1", cancellation_initiated_by="me")),
        "input.cancellation_initiated_by takes `client`, `provider` or `organization`",
    ),
    (
        mutation("create_conversation", CreateConversationInput(simple_added_users=",".join(["user-1"] * 257))),
        "input.simple_added_users takes at most 256 members",
    ),
    (
        mutation("create_task", CreateTaskInput(metadata="x" * 2001)),
        "input.metadata takes at most 2,000 characters of JSON text",
    ),
    (
        mutation(
            "create_client",
            CreateClientInput(first_name="A", last_name="L", email="a@example.com", metadata="x" * 128_001),
        ),
        "input.metadata takes at most 128,000 characters",
    ),
    (mutation("create_task", CreateTaskInput(priority=2)), "input.priority takes `0` or `1`"),
    (
        mutation("create_task", CreateTaskInput(reminder=TaskReminderInput(interval_type="monthly"))),
        "input.reminder.interval_type takes `daily`, `weekly` or `once`",
    ),
    (mutation("create_entry", CreateEntryInput(type="Food")), "input.type takes `MetricEntry`"),
    (
        mutation("create_lab_order", CreateLabOrderInput(lab="Quest")),
        "input.document_id is required by the vendor; a document whose",
    ),
    (
        mutation(
            "create_form_answer_group",
            CreateFormAnswerGroupInput(
                custom_module_form_id="2",
                user_id="61",
                set_initial_answers=True,
                form_answers=[FormAnswerInput(answer="x")],
            ),
        ),
        "input.set_initial_answers cannot go together with `form_answers`",
    ),
]


@pytest.mark.parametrize(("call", "text"), REFUSED, ids=lambda each: each[:40] if isinstance(each, str) else "")
async def test_what_cannot_be_right_is_refused_before_it_is_sent(
    healthie: Healthie, sandbox: Sandbox, call: Call, text: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        await call(healthie)
    assert str(caught.value).startswith(text)
    assert caught.value.argument == text.split(maxsplit=1)[0]
    assert not sandbox.requests


WARNED: list[tuple[Call, str]] = [
    (query("users", email="ada@example.com"), "email does nothing at the vendor: search with `keywords`, then compare"),
    (
        query("user", id="61", email="ada@example.com"),
        "email does nothing at the vendor: find the user with `users(key",
    ),
    (query("users", has_cc_on_file=False), "has_cc_on_file does nothing at the vendor as `False`"),
    (query("appointments", filter_by_chart_note_written=True), "filter_by_chart_note_written is inverted: True finds"),
    (
        query("appointments", filter_by_appointment_type_id="1", filter_by_appointment_type_ids=["1"]),
        "filter_by_appointment_type_ids beats `filter_by_appointment_type_id`",
    ),
    (query("appointments", is_active=True, with_all_statuses=True), "is_active does nothing at the vendor when `with_"),
    (
        mutation("bulk_update_clients", BulkUpdateClientsInput(ids=["61"], active_status=True, user_group_id="1")),
        "input.active_status does nothing at the vendor when `user_group_id` is given: send it in a call of its own",
    ),
]
DEPRECATED: list[tuple[Call, str]] = [
    (query("requested_payments", only_unpaid=True), "only_unpaid is deprecated: use `status_filter`"),
    (query("requested_payments", sort_by="amount_asc"), "sort_by is deprecated: use `order_by`"),
    (query("prescriptions", patient_id="61"), "deprecated by the vendor: use `prescription_medications`"),
    (
        mutation("update_client", UpdateClientInput(id="61", notification_contacts=[])),
        "input.notification_contacts is deprecated: use `create_notification_contact` and `update_notification_c",
    ),
]


@pytest.mark.parametrize(
    ("call", "text", "kind"),
    [(*row, ArgumentWarning) for row in WARNED] + [(*row, DeprecationWarning) for row in DEPRECATED],
)
async def test_what_does_something_else_is_warned_of(
    healthie: Healthie, sandbox: Sandbox, call: Call, text: str, kind: type[Warning]
) -> None:
    with pytest.warns(kind) as caught:
        await call(healthie)
    texts = [str(each.message) for each in caught if each.category is kind]
    assert any(each.startswith(text) for each in texts), texts
    assert all(each.filename == __file__ for each in caught if each.category is ArgumentWarning)
    assert sandbox.requests
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(kind):
            await call(healthie)
    assert len(sandbox.requests) == 1, "what is turned into an error comes before anything is sent"


async def test_what_is_right_is_not_warned_of(healthie: Healthie) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error", ArgumentWarning)
        await healthie.queries.users(keywords="ada", show_all_by_default=False)
        await healthie.queries.appointments(
            start_date=MOMENT, end_date=MOMENT, is_org=True, tag_ids=["1"], filter="all"
        )
        await healthie.mutations.update_client(input=UpdateClientInput(id="61", resend_welcome=True))
        await healthie.mutations.create_client(
            input=CreateClientInput(first_name="A", last_name="B", skipped_email=True)
        )
        await healthie.mutations.create_appointment(input=CreateAppointmentInput(**VISIT, user_id="61"))
        await healthie.mutations.update_requested_payment(input=UpdateRequestedPaymentInput(id="1", metadata="{}"))


async def test_a_fact_counts_from_its_version_on(sandbox: Sandbox) -> None:
    older = Healthie(
        api_key=sandbox.healthie_api_key, environment="sandbox", base_url=sandbox.healthie_url, api_version="2024-06-01"
    )
    visit = CreateAppointmentInput(**VISIT | {"contact_type": "In Person"}, user_id="61")
    async with older as healthie:
        with pytest.raises(Exception) as caught:  # noqa: PT011 (whatever the vendor makes of it: it was sent)
            await healthie.mutations.create_appointment(input=visit)
    assert not isinstance(caught.value, InvalidArgumentError)
    assert sandbox.requests


class Name(BaseModel):
    first_name: str | None


class TestReadingAUserClearsNothing:
    """`clear_notifs` is true at the vendor: a read must not write."""

    async def test_false_is_sent_unless_told_otherwise(self, healthie: Healthie, sandbox: Sandbox) -> None:
        await healthie.queries.user(id="61")
        await healthie.queries.user(id="61", into=Name)
        await healthie.queries.user(id="61", clear_notifs=True)
        await healthie.together([healthie.queries.user(id="61", into=Name) for _ in range(2)])
        sent = [each.variables for each in sandbox.requests]
        assert [each["clear_notifs"] for each in sent[:3]] == [False, False, True]
        assert [sent[3][f"q{index}_clear_notifs"] for index in (0, 1)] == [False, False]
        assert all(each.body is not None and "clear_notifs" in each.body["query"] for each in sandbox.requests)


TOLD = {
    "queries.appointments": ["`future` when left out", "Is inverted: True finds those without a note"],
    "queries.users": ["It finds patients only", "Does nothing at the vendor: search with `keywords`"],
    "queries.user": [
        "`True` at the vendor when left out; `False` is sent then",
        "notifications of the user are cleared",
    ],
    "queries.requested_payments": ["matches the sender or the recipient", "`CREATED_AT_DESC` when left out"],
    "queries.prescriptions": ["Deprecated by the vendor: use `prescription_medications`."],
    "mutations.update_client": ["changes whoever owns the key", "drops all other changes of the same call"],
    "mutations.create_billing_item": ["made for each call unless given; covers the charge of the card"],
    "mutations.create_appointment": ["`complete_checkout`", "since 2025-04-01"],
    "mutations.update_addendum": ["It does nothing at the vendor."],
}


@pytest.mark.parametrize("path", TOLD)
def test_docstrings_tell_it(path: str) -> None:
    group, _, name = path.partition(".")
    text = inspect.getdoc(getattr(Queries if group == "queries" else Mutations, name)) or ""
    for each in TOLD[path]:
        assert each in text, each


def test_the_first_line_about_appointments_says_that_past_ones_do_not_come() -> None:
    first = (inspect.getdoc(Queries.appointments) or "").partition("\n")[0]
    assert first == "List future appointments only, unless `filter` says otherwise."


async def test_hero_is_checked_alike(hero: Hero) -> None:
    with pytest.raises(
        InvalidArgumentError, match=r"body\.patient_id is required by the vendor unless `appointment_id`"
    ):
        await hero.invoicing.create_invoice(body=CreateInvoiceBody(issuer_id="7"))
