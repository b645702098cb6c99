"""Events of calls: the records they are about, who acts, and what the response had in it; and their log record."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, get_named_type

from healthie_api import CreateRequestedPaymentInput, CreateTaskInput
from hero_health_api.models import CreateCustomerBody, LinkInvoiceBody, UpdateInvoiceBody
from hero_healthie import (
    NO_RETRY,
    CallEvent,
    CallStart,
    DriftKind,
    Healthie,
    Hero,
    HeroHealthieError,
    InvalidArgumentError,
    OutcomeUnknownError,
    Verdict,
    calling,
)
from hero_healthie._call.call import RecordId
from hero_healthie._telemetry.events import CallHooks
from hero_healthie._telemetry.record_ids import NO_RECORDS, is_record_name, response_ids
from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.specs.load import healthie_schema
from tests.conftest import FAST, QUICK
from tests.support.wire import scripted_server

LINK = LinkInvoiceBody(stripe_invoice_id="in_42_0981", appointment_id="501", issuer_id="7")
COUPONS = {"data": [], "count": 0}


def clients(url: str, on_call: CallHooks | None, **options: Any) -> tuple[Hero, Healthie]:
    options = {"base_url": url, "retry": QUICK, "pace": FAST, "on_call": on_call, **options}
    return (
        Hero(api_key="k", practice_group_id="42", environment="staging", **options),
        Healthie(api_key="k", environment="sandbox", **options),
    )


def data(**fields: Any) -> dict[str, Any]:
    return {"data": fields}


SUBJECTS: list[tuple[Callable[[Hero, Healthie], Awaitable[Any]], Any, tuple[Any, ...], list[tuple[str, str]]]] = [
    (
        lambda hero, _: hero.invoicing.list_coupons(),
        COUPONS,
        ("http", "GET", "/v1/invoicing/coupons", "listCoupons"),
        [],
    ),
    (
        lambda hero, _: hero.booking.get_appointment("981"),
        {},
        ("http", "GET", "/v1/appointments/{id}", "getAppointment"),
        [("id", "981")],
    ),
    (
        lambda hero, _: hero.invoicing.update_invoice("981", body=UpdateInvoiceBody(issuer_id="7", memo="in_1")),
        {},
        ("http", "PATCH", "/v1/invoicing/invoices/{id}", "updateInvoice"),
        [("id", "981"), ("issuer_id", "7")],
    ),
    (
        lambda _, healthie: healthie.queries.user(id="61"),
        data(user=None),
        ("query", "POST", "user", "user"),
        [("id", "61")],
    ),
    (
        lambda _, healthie: healthie.mutations.create_task(input=CreateTaskInput(content="5", client_id="61")),
        data(createTask={"task": {"id": "901"}, "messages": None}),
        ("mutation", "POST", "createTask", "createTask"),
        [("input.client_id", "61")],
    ),
    (
        lambda _, healthie: healthie.mutations.create_requested_payment(
            input=CreateRequestedPaymentInput(recipient_id="61", sender_id="Ada Lovelace", notes="7")
        ),
        {},
        ("mutation", "POST", "createRequestedPayment", "createRequestedPayment"),
        [("input.recipient_id", "61"), ("input.sender_id", "*")],
    ),
    (
        lambda _, healthie: healthie.execute(
            "mutation m($input: i!, $keywords: S) { createTask(input: $input, keywords: $keywords) { task { id } } }",
            {"input": {"client_id": "61", "meta": {"Ada": {"user_id": 5}}}, "keywords": "7"},
        ),
        data(createTask={"task": {"id": "901"}}),
        ("mutation", "POST", None, "m"),
        [("input.client_id", "61"), ("input.*.*.user_id", "5"), ("response.*.*.id", "901")],
    ),
]


@pytest.mark.parametrize(("act", "response", "what", "records"), SUBJECTS)
async def test_an_event_says_what_the_call_is_and_which_records_it_is_about(
    act: Callable[[Hero, Healthie], Awaitable[Any]],
    response: Any,
    what: tuple[Any, ...],
    records: list[tuple[str, str]],
) -> None:
    events: list[CallEvent] = []
    async with scripted_server() as server:
        server.responds(response)
        hero, healthie = clients(server.url, events.append, retry=NO_RETRY)
        async with hero, healthie:
            await asyncio.gather(act(hero, healthie), return_exceptions=True)
        [event] = events
        assert (event.kind, event.method, event.template, event.name) == what
        assert [tuple(each) for each in event.record_ids] == records
        assert (event.server, event.port) == ("127.0.0.1", server.port)


def test_the_response_of_a_write_gives_its_id_and_those_directly_in_it() -> None:
    assert response_ids({"id": 5, "task": {"id": "9", "user": {"id": "1"}}}) == (
        RecordId("response.id", "5"),
        RecordId("response.*.id", "9"),
    )
    assert response_ids({"a": [{"id": "1"}, {"id": None}, {"id": "Ada L"}], "b": "id"}) == (
        RecordId("response.*.id", "1"),
        RecordId("response.*.id", "*"),
    )


async def test_a_created_record_is_in_the_event(sandbox: Sandbox) -> None:
    events: list[CallEvent] = []
    async with Hero(
        api_key=sandbox.hero_api_key,
        practice_group_id="42",
        environment="staging",
        base_url=sandbox.hero_url,
        on_call=events.append,
    ) as hero:
        await hero.invoicing.create_customer(body=CreateCustomerBody(name="Ada Lovelace"))
        await hero.invoicing.link_invoice(body=LINK)
    async with Healthie(
        api_key=sandbox.healthie_api_key, environment="sandbox", base_url=sandbox.healthie_url, on_call=events.append
    ) as healthie:
        await healthie.invoices.create(
            invoice_type="other", recipient_id="61", price=Decimal("12.50"), services_provided="Ada Lovelace"
        )
    customer, invoice = [each for each in sandbox.ledger if each.action == "created"]
    assert RecordId("response.id", customer.id) in events[0].record_ids
    assert RecordId("response.requested_payment.id", invoice.id) in events[2].record_ids
    assert {name for name, _ in events[1].record_ids} >= {"stripe_invoice_id", "appointment_id", "issuer_id"}


def test_every_argument_that_is_an_id_by_its_description_is_known_and_texts_are_looked_at() -> None:
    """A new name in the vendor's schema that would be kept, or left out, has to be looked at by a person."""
    schema = healthie_schema()
    arguments = [
        (name, get_named_type(each.type).name)
        for type_ in schema.type_map.values()
        for name, each in (type_.fields.items() if isinstance(type_, GraphQLInputObjectType) else ())
    ]
    arguments += [
        (name, get_named_type(each.type).name)
        for root in (schema.query_type, schema.mutation_type)
        for operation in root.fields.values()  # type: ignore[union-attr] # Healthie has both
        for name, each in operation.args.items()
    ]
    left_out = {name for name, type_ in arguments if type_ == "ID" and not is_record_name(name)}
    assert {name for name in left_out if name.endswith(("_id", "_ids"))} <= NO_RECORDS
    texts = {name for name, type_ in arguments if type_ == "String" and is_record_name(name)}
    assert texts == TEXTS


TEXTS = {
    *("appointment_location_id", "appointment_type_id", "client_id", "colorSchemeId", "connectable_id"),
    *("consolidated_user_id", "contact_type_id", "created_user_id", "current_appt_id"),
    *("custom_module_form_id", "custom_module_id", "default_dosespot_clinic_id", "dietitian_id"),
    *("entry_id", "folder_id", "group_id", "id", "insurance_card_back_id", "insurance_card_front_id"),
    *("insurance_plan_id", "intake_flow_uuid", "notification_setting_uuid", "offering_id"),
    *("other_party_id", "parent_id", "patient_id", "place_of_service_id", "private_user_id"),
    *("provider_id", "ref_provider_other_id", "rel_goal_id", "source_template_id", "url_by_item_id"),
    *("user_id", "uuid", "viewable_user_id"),
}


async def test_who_acts_and_the_name_of_the_call_go_along_each_by_itself() -> None:
    events: list[CallEvent] = []
    async with scripted_server() as server:
        server.responds(COUPONS)
        hero, _ = clients(server.url, events.append)
        async with hero:
            with calling(actor="user-7"):
                await hero.invoicing.list_coupons()
                with calling(reference="order-1"):
                    await hero.invoicing.list_coupons()
                with calling(reference="order-2", actor="user-8"):
                    await hero.invoicing.list_coupons()
            await hero.invoicing.list_coupons()
    assert [(event.actor, event.reference) for event in events] == [
        ("user-7", None),
        ("user-7", "order-1"),
        ("user-8", "order-2"),
        (None, None),
    ]
    assert len({event.call_id for event in events}) == 4


@pytest.mark.parametrize("names", [{}, {"actor": ""}, {"actor": "a\nb"}, {"reference": "ok", "actor": "x" * 201}])
def test_calling_wants_a_name_that_can_stand_in_a_log_line(names: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgumentError), calling(**names):
        pass


async def test_each_hook_is_by_itself_and_counted_by_name() -> None:
    taken: list[str] = []
    missed: list[str] = []

    def broken(event: CallEvent) -> None:
        raise RuntimeError(event.operation)

    class Counting:
        def __call__(self, event: CallEvent) -> None:
            taken.append("counting")

        def event_lost(self, hook: str) -> None:
            missed.append(hook.rpartition(".")[2])

    async def later(event: CallEvent) -> None:
        await asyncio.sleep(0.01)
        taken.append("later")

    def after(event: CallEvent) -> None:
        taken.append("after")

    async with scripted_server() as server:
        server.responds(COUPONS)
        hero, _ = clients(server.url, [broken, Counting(), broken, later, after])
        async with hero:
            await hero.invoicing.list_coupons()
        assert taken == ["counting", "after", "later"]
        assert hero.lost_events == 2
        assert {name.rpartition(".")[2]: lost for name, lost in hero.lost_events_by_hook.items()} == {
            "broken": 1,
            "Counting": 0,
            "broken-2": 1,
            "later": 0,
            "after": 0,
        }
        assert missed == ["broken", "broken-2"]


async def test_the_start_is_reported_before_anything_is_sent() -> None:
    reported: list[object] = []

    class Watcher:
        def __call__(self, event: CallEvent) -> None:
            reported.append(event)

        async def starting(self, start: CallStart) -> None:
            await asyncio.sleep(0.01)
            assert not server.requests
            reported.append(start)

    async with scripted_server() as server:
        server.responds(COUPONS)
        hero, _ = clients(server.url, Watcher())
        async with hero:
            await hero.invoicing.list_coupons()
    start, event = reported
    assert isinstance(start, CallStart)
    assert isinstance(event, CallEvent)
    assert (start.call_id, start.started) == (event.call_id, event.started)
    assert hero.lost_events == 0


async def test_drift_is_in_the_event_of_every_call_whatever_else_takes_it() -> None:
    events: list[CallEvent] = []
    async with scripted_server() as server:
        hero, _ = clients(server.url, events.append)
        async with hero:
            for response in (COUPONS, {**COUPONS, "new": 1}, {**COUPONS, "new": 1}, COUPONS):
                server.responds(response)
                await hero.invoicing.list_coupons()
    assert [event.drift for event in events] == [
        (),
        (DriftKind.UNKNOWN_FIELD,),
        (DriftKind.UNKNOWN_FIELD,),
        (),
    ]


def calls_of(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    return [record for record in caplog.records if record.name == "hero_healthie.calls"]


async def test_one_record_per_call_with_fields_that_json_can_say(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="hero_healthie.calls")
    async with scripted_server() as server:
        server.responds(COUPONS)
        hero, healthie = clients(server.url, None, retry=NO_RETRY)
        async with hero, healthie:
            with calling(actor="user-7"):
                await hero.invoicing.list_coupons()
            server.responds({"message": "no"}, status=404)
            with pytest.raises(HeroHealthieError):
                await hero.booking.get_appointment("981")
            server.responds(b"", status=502)
            with pytest.raises(OutcomeUnknownError):
                await hero.invoicing.update_invoice("981", body=UpdateInvoiceBody(issuer_id="7"))
    done, missing, unknown = calls_of(caplog)
    assert done.getMessage().startswith("hero.invoicing.list_coupons done, HTTP 200, 1 attempt, 0.")
    assert "rejected, HTTP 404, NotFoundError, 1 attempt" in missing.getMessage()
    assert "unknown, HTTP 502, OutcomeUnknownError" in unknown.getMessage()
    assert [record.levelname for record in (done, missing, unknown)] == ["INFO", "INFO", "WARNING"]
    fields = {name: value for name, value in vars(missing).items() if name.startswith("call_")}
    assert json.loads(json.dumps(fields)) == fields
    assert fields["call_record_ids"] == ["id=981"]
    assert fields["call_template"] == "/v1/appointments/{id}"
    assert vars(done)["call_actor"] == "user-7"


async def test_without_info_only_a_write_that_may_have_been_done_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, logger="hero_healthie.calls")
    async with scripted_server() as server:
        server.responds(b"", status=502)
        hero, _ = clients(server.url, None, retry=NO_RETRY)
        async with hero:
            for call in (
                hero.invoicing.list_coupons(),
                hero.invoicing.update_invoice("981", body=UpdateInvoiceBody(issuer_id="7")),
            ):
                with pytest.raises(HeroHealthieError):
                    await call
    [record] = calls_of(caplog)
    assert record.levelname == "WARNING"
    assert vars(record)["call_outcome"] == Verdict.UNKNOWN


async def test_nothing_is_made_when_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("hero_healthie._telemetry.observer.start_fields", never)
    monkeypatch.setattr("hero_healthie.hero.caller.http_subject", never)
    async with scripted_server() as server:
        server.responds(COUPONS)
        hero, _ = clients(server.url, None)
        async with hero:
            await hero.invoicing.list_coupons()


async def test_a_filter_of_the_app_that_raises_changes_no_call(caplog: pytest.LogCaptureFixture) -> None:
    def broken(record: logging.LogRecord) -> bool:
        raise RuntimeError(record.name)

    logger = logging.getLogger("hero_healthie.calls")
    logger.addFilter(broken)
    try:
        caplog.set_level(logging.INFO, logger="hero_healthie.calls")
        async with scripted_server() as server:
            server.responds(COUPONS)
            hero, _ = clients(server.url, None)
            async with hero:
                assert (await hero.invoicing.list_coupons()).total_count == 0
    finally:
        logger.removeFilter(broken)
    assert "reporting the call failed (RuntimeError)" in caplog.text


@pytest.mark.parametrize(
    "broken", ["hero_healthie._telemetry.observer.start_fields", "hero_healthie._telemetry.observer.call_event"]
)
async def test_an_event_that_cannot_be_made_is_counted_and_changes_no_call(
    monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(broken, fail)
    async with scripted_server() as server:
        server.responds(COUPONS)
        hero, _ = clients(server.url, [lambda event: None])
        async with hero:
            assert (await hero.invoicing.list_coupons()).total_count == 0
        assert hero.lost_events == 1
