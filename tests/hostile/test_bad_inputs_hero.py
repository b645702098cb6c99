"""Bad inputs of Hero, and of what both clients share, each with its whole message."""

# ruff: noqa: E501 (the messages are whole)

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest

from hero_health_api.models import (
    CreateAppointmentBody,
    CreateAttachmentLinkBody,
    Invoice,
    InvoiceItem,
    UpdateInvoiceBody,
)
from hero_healthie import (
    NO_PACE,
    ConfigurationError,
    Hero,
    InvalidArgumentError,
    Pace,
    RetryPolicy,
    gather,
    with_response,
)
from tests.support.bad_inputs import Row, check_refusal, names_of
from tests.support.wire import scripted_server

BAD: list[Row] = [
    (
        lambda hero: Hero(),
        TypeError,
        "Hero() needs api_key=, practice_group_id= and environment=; Hero.from_env() reads HERO_API_KEY, HERO_PRACTICE_GROUP_ID and HERO_ENVIRONMENT from the environment",
    ),
    (
        lambda hero: Hero(api_key="", practice_group_id="1", environment="staging"),
        ConfigurationError,
        "api_key is empty",
    ),
    (
        lambda hero: Hero(api_key="k\n", practice_group_id="1", environment="staging"),
        ConfigurationError,
        "api_key must not begin or end with white space",
    ),
    (
        lambda hero: Hero(api_key="k", practice_group_id=42, environment="staging"),
        ConfigurationError,
        "practice_group_id must be a string, not int",
    ),
    (
        lambda hero: Hero(api_key="k", practice_group_id="1", environment="sandbox"),
        ConfigurationError,
        'environment must be "production" or "staging"',
    ),
    (
        lambda hero: Hero(api_key="k", practice_group_id="1", environment="prod"),
        ConfigurationError,
        'environment must be "production" or "staging"',
    ),
    (
        lambda hero: Hero(api_key="k", practice_group_id="1", environment="staging", timout=5),
        TypeError,
        "Hero() got an unexpected keyword argument 'timout'; did you mean 'timeout'?",
    ),
    (
        lambda hero: Hero(api_key="k", practice_group_id="1", environment="staging", base_url="http://example.org"),
        ConfigurationError,
        "base_url must use https: plain http would send the key in the clear",
    ),
    (
        lambda hero: hero.with_options(timeout=0),
        ConfigurationError,
        "timeout must be a finite number of seconds above 0",
    ),
    (
        lambda hero: hero.with_options(timeout="5"),
        ConfigurationError,
        "timeout must be a finite number of seconds above 0",
    ),
    (lambda hero: hero.with_options(retry=3), ConfigurationError, "retry must be a RetryPolicy, not int"),
    (
        lambda hero: hero.with_options(extra_headers={"x-api-key": "other"}),
        ConfigurationError,
        "extra_headers must not hold x-api-key: the key is set with api_key=",
    ),
    (
        lambda hero: RetryPolicy(attempts=0),
        ConfigurationError,
        "RetryPolicy: attempts must be a whole number of at least 1",
    ),
    (lambda hero: Pace(rate=-1), ConfigurationError, "Pace: rate must be a number of calls per second above 0"),
    (lambda hero: hero.patients.get_patient_by_id(55), InvalidArgumentError, "id must be a str, not an int"),
    (lambda hero: hero.patients.get_patient_by_id(""), InvalidArgumentError, "id is empty"),
    (
        lambda hero: hero.patients.get_patient_by_id("../admins"),
        InvalidArgumentError,
        "id must be one id, without slashes",
    ),
    (lambda hero: hero.patients.get_patient_by_id(None), InvalidArgumentError, "id must be a str, not None"),
    (
        lambda hero: hero.admin.list_admins(page_size=0),
        InvalidArgumentError,
        "page_size must be a whole number of at least 1",
    ),
    (
        lambda hero: hero.admin.list_admins(page_size="50"),
        InvalidArgumentError,
        "page_size must be a whole number of at least 1",
    ),
    (
        lambda hero: hero.admin.list_admins(order_by="newest"),
        InvalidArgumentError,
        "order_by must be one of first_name (ListAdminsOrderBy(…) forces a new one)",
    ),
    (
        lambda hero: hero.admin.list_admins(page_index=1).collect(),
        InvalidArgumentError,
        "page_index selects one page: leave it out to walk all pages, or await the call for that page",
    ),
    (
        lambda hero: hero.admin.list_admins().collect(limit=0),
        InvalidArgumentError,
        "limit must be a whole number of at least 1",
    ),
    (
        lambda hero: anext(hero.admin.list_admins().items(after="2")),
        InvalidArgumentError,
        "after must be the next_cursor of a page of the same list",
    ),
    (
        lambda hero: hero.booking.list_slots(start_date="March 3"),
        InvalidArgumentError,
        "start_date must be a date, such as date(2026, 1, 31) or its text 2026-01-31",
    ),
    (
        lambda hero: hero.booking.list_slots(end_date=datetime(2026, 3, 2)),
        InvalidArgumentError,
        "end_date must be a date, not datetime",
    ),
    (lambda hero: hero.booking.count_slots(start_date=5), InvalidArgumentError, "start_date must be a date, not int"),
    (
        lambda hero: hero.patients.list_patients_v3(dob="1.2.1990"),
        InvalidArgumentError,
        "dob must be a date, such as date(2026, 1, 31) or its text 2026-01-31",
    ),
    (
        lambda hero: hero.invoicing.update_invoice("981", body={"issuer_id": "7"}),
        InvalidArgumentError,
        "body must be an UpdateInvoiceBody, not a dict: UpdateInvoiceBody.from_dict(…) makes one of it",
    ),
    (
        lambda hero: hero.invoicing.update_invoice("981", body=None),
        InvalidArgumentError,
        "body is required: an UpdateInvoiceBody",
    ),
    (
        lambda hero: hero.invoicing.update_invoice("981", body=UpdateInvoiceBody(memo="x")),
        InvalidArgumentError,
        "UpdateInvoiceBody.issuer_id is required: a string",
    ),
    (
        lambda hero: UpdateInvoiceBody(issuer="7"),
        InvalidArgumentError,
        "UpdateInvoiceBody.issuer is not a field of UpdateInvoiceBody; did you mean issuer_id?",
    ),
    (
        lambda hero: UpdateInvoiceBody(issuer_id=7),
        InvalidArgumentError,
        "UpdateInvoiceBody.issuer_id must be a string, not int",
    ),
    (
        lambda hero: UpdateInvoiceBody(issuer_id="7", mode="final"),
        InvalidArgumentError,
        "UpdateInvoiceBody.mode must be one of draft, finalize; did you mean finalize? (InvoiceMode(…) forces a new one)",
    ),
    (
        lambda hero: UpdateInvoiceBody(issuer_id="7", due_date="tomorrow"),
        InvalidArgumentError,
        "UpdateInvoiceBody.due_date must be a date, such as date(2026, 1, 31) or its text 2026-01-31",
    ),
    (
        lambda hero: UpdateInvoiceBody(issuer_id="7", coupons=[{"id": "1"}]),
        InvalidArgumentError,
        "UpdateInvoiceBody.coupons[0] must be a CouponRef, not dict: CouponRef.from_dict(…) makes one of it",
    ),
    (
        lambda hero: UpdateInvoiceBody.from_dict({"isuer_id": "7"}),
        InvalidArgumentError,
        "UpdateInvoiceBody.isuer_id is not a field of UpdateInvoiceBody; did you mean issuer_id?",
    ),
    (
        lambda hero: UpdateInvoiceBody.from_dict({"issuer_id": 7}),
        InvalidArgumentError,
        "UpdateInvoiceBody.issuer_id must be a string, not int",
    ),
    (
        lambda hero: UpdateInvoiceBody.from_dict([]),
        InvalidArgumentError,
        "UpdateInvoiceBody must be the fields of an UpdateInvoiceBody in a dict, not list",
    ),
    (
        lambda hero: UpdateInvoiceBody.from_json("{"),
        InvalidArgumentError,
        "UpdateInvoiceBody cannot be read: the text is not valid JSON",
    ),
    (lambda hero: UpdateInvoiceBody("7"), InvalidArgumentError, "UpdateInvoiceBody takes its fields by name only"),
    (
        lambda hero: InvoiceItem(quantity=1, unit_amount_in_pounds=12.5),
        InvalidArgumentError,
        'InvoiceItem.unit_amount_in_pounds must be a Decimal, such as Decimal("12.50"), not float, which may be rounded',
    ),
    (
        lambda hero: InvoiceItem(quantity=1, unit_amount_in_pounds=Decimal("12.505")),
        InvalidArgumentError,
        "InvoiceItem.unit_amount_in_pounds must have at most 2 digits after the point",
    ),
    (lambda hero: InvoiceItem(quantity="1"), InvalidArgumentError, "InvoiceItem.quantity must be an int, not str"),
    (
        lambda hero: InvoiceItem(unit_amount_in_pounds=Decimal("12.50")),
        InvalidArgumentError,
        "InvoiceItem.quantity is required: an integer",
    ),
    (
        lambda hero: Invoice(stripe_id="in_1").replace(stripe="x"),
        InvalidArgumentError,
        "Invoice.stripe is not a field of Invoice; did you mean stripe_id?",
    ),
    (
        lambda hero: CreateAppointmentBody(
            appointment_type_id="1",
            duration=10,
            location_id="1",
            practitioner_id="1",
            start_time=datetime(2026, 3, 2),
            patient_id="1",
        ),
        InvalidArgumentError,
        "CreateAppointmentBody.start_time must be a datetime with a time zone, such as datetime.now(UTC)",
    ),
    (
        lambda hero: CreateAttachmentLinkBody(file_data=b"x"),
        InvalidArgumentError,
        "CreateAttachmentLinkBody.file_data must be an Upload, or Base64 as a string, not bytes",
    ),
    (
        lambda hero: hero.request("POST", "/v1/things"),
        InvalidArgumentError,
        "safety is required for POST, as it decides what may be sent again: read, idempotent_write, create or money",
    ),
    (
        lambda hero: hero.request("GET", "v1/things"),
        InvalidArgumentError,
        "path must begin with a slash, as in /v1/patients/101",
    ),
    (
        lambda hero: hero.request("GET", "/v1/patients//x"),
        InvalidArgumentError,
        "path holds an empty segment: is an id missing?",
    ),
    (
        lambda hero: hero.request("GET", "/v1/things?a=1"),
        InvalidArgumentError,
        "path must not hold ? or #: pass the query as params=",
    ),
    (
        lambda hero: hero.request("POST", "/v1/things", json={"a": {1, 2}}, safety="create"),
        InvalidArgumentError,
        "json.a must be what JSON can hold, not set",
    ),
    (
        lambda hero: hero.request("POST", "/v1/things", json={}, files={}, safety="create"),
        InvalidArgumentError,
        "json and files are two bodies: a text of the form stands in files",
    ),
    (
        lambda hero: hero.request("POST", "/v1/things", safety="creates"),
        InvalidArgumentError,
        "safety must be read, idempotent_write, create or money; did you mean 'create'?",
    ),
    (
        lambda hero: hero.request("GET", "/v1/things", into=int),
        InvalidArgumentError,
        "into must be a pydantic model, a dataclass or a TypedDict, and is int",
    ),
    (
        lambda hero: hero.invoicing.updateInvoice,
        AttributeError,
        "'Invoicing' object has no attribute 'updateInvoice'; did you mean 'update_invoice'?",
    ),
    (lambda hero: gather([5]), InvalidArgumentError, "calls must hold calls that are not awaited yet, not an int"),
    (lambda hero: gather([], limit=0), InvalidArgumentError, "limit must be a whole number of at least 1"),
    (
        lambda hero: with_response(5),
        InvalidArgumentError,
        "with_response takes the call itself, before it is awaited: with_response(hero.x.y()), not an int",
    ),
]


def test_they_are_many_and_of_many_kinds() -> None:
    assert len(BAD) >= 60
    assert len({text for _, _, text in BAD}) >= 60 - 8


@pytest.mark.parametrize("row", BAD, ids=names_of(BAD))
async def test_it_is_refused_with_this_message(row: Row) -> None:
    async with (
        scripted_server() as server,
        Hero(api_key="k", practice_group_id="42", environment="staging", base_url=server.url, pace=NO_PACE) as client,
    ):
        await check_refusal(row, client, server)
