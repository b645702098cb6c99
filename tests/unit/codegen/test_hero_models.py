"""The generated models and codecs: read tolerantly, write strictly."""

from __future__ import annotations

import copy
import datetime
import importlib
import math
import pickle
import typing
from decimal import Decimal
from typing import Any

import pytest

from hero_health_api import models
from hero_healthie_runtime.errors import DecodeError, EncodeError, InvalidArgumentError, path_text
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.unset import UNSET, Unset


def load(tag: str, name: str) -> HttpOperation[Any]:
    found: HttpOperation[Any] = importlib.import_module(f"hero_health_api.api.{tag}.{name}").OPERATION
    return found


# --- Reading ----------------------------------------------------------------------------------------------------------


INVOICES: list[dict[str, Any]] = [
    # The vendor's own sample, of the seed page, with moments where it says "string".
    {
        "id": "string",
        "stripe_id": "string",
        "status": "string",
        "subtotal": 0,
        "amount_due": 0,
        "customer_id": "string",
        "patient_record_id": "string",
        "appointment_id": "string",
        "created_at": "2026-05-04T10:00:00+00:00",
        "updated_at": "2026-05-04T10:00:00+00:00",
    },
    {"id": None, "stripe_id": "in_1", "subtotal": Decimal("12.50"), "customer_id": None},
]


@pytest.mark.parametrize("name", ["create_invoice", "update_invoice", "link_invoice"])
@pytest.mark.parametrize("sample", INVOICES)
def test_the_vendors_samples_are_read(name: str, sample: dict[str, Any]) -> None:
    invoice = load("invoicing", name).decode(200, sample)
    assert isinstance(invoice, models.Invoice)
    assert invoice.to_dict() == sample
    assert invoice.stripe_id == sample["stripe_id"]


def test_unknown_fields_are_kept() -> None:
    invoice = models.Invoice.from_dict({"stripe_id": "in_1", "new": {"deep": [1]}})
    assert invoice.additional_properties == {"new": {"deep": [1]}}
    assert invoice.status is None
    assert not invoice.is_set("status")
    assert invoice.to_dict() == {"stripe_id": "in_1", "new": {"deep": [1]}}


@pytest.mark.parametrize(
    ("change", "path", "expected"),
    [
        ({"stripe_id": 5}, ("stripe_id",), "string"),
        ({"stripe_id": None}, ("stripe_id",), "string"),
        ({"subtotal": "12"}, ("subtotal",), "number"),
        ({"subtotal": True}, ("subtotal",), "number"),
        ({"id": 7}, ("id",), "string or null"),
        ({"status": None}, ("status",), "string"),
    ],
)
def test_a_wrong_value_is_named_and_not_shown(change: dict[str, Any], path: tuple[Any, ...], expected: str) -> None:
    with pytest.raises(DecodeError) as caught:
        load("invoicing", "create_invoice").decode(201, {"stripe_id": "in_1", **change})
    assert (caught.value.path, caught.value.expected) == (path, expected)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None or not str(caught.value.__context__).count("12")


def test_a_missing_field_is_named_however_deep_it_is() -> None:
    rows = [{"id": "1", "name": "A"}, {"name": "B"}]
    with pytest.raises(DecodeError) as caught:
        load("invoicing", "list_coupons").decode(200, {"data": rows, "count": 2})
    assert caught.value.path == ("data", 1, "id")
    assert caught.value.expected == "string (required)"


@pytest.mark.parametrize("content", [None, [], "<html>", 5, [{"stripe_id": "in_1"}]])
def test_a_response_that_is_no_object_is_an_error(content: Any) -> None:
    with pytest.raises(DecodeError) as caught:
        load("invoicing", "update_invoice").decode(200, content)
    assert (caught.value.path, caught.value.expected) == ((), "object")


def test_unknown_enum_values_are_kept_also_where_null_may_stand() -> None:
    base = {
        "id": "1",
        "dob": "1992-01-01",
        "data_source": "gha",
        "status": "frozen",
        "title": "Grand Vizier",
        "sex": None,
    }
    patient = models.Patient.from_dict(base)
    assert patient.status == "frozen"
    assert isinstance(patient.status, models.PatientStatus)
    assert not patient.status.is_known
    assert isinstance(patient.title, models.PatientTitle)
    assert patient.data_source is models.PatientDataSource.GHA
    assert patient.sex is None
    assert patient.to_dict() == base
    assert copy.deepcopy(patient) == unpickled(pickle.dumps(patient)) == patient


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2022-08-15T14:22:14Z", "2022-08-15T14:22:14+00:00"),
        ("2022-08-15T14:22:14.123456+02:00", "2022-08-15T14:22:14.123456+02:00"),
        ("2022-08-15 14:22:14 -0400", "2022-08-15T14:22:14-04:00"),
        ("2022-08-15 14:22:14 UTC", "2022-08-15T14:22:14+00:00"),
        ("2022-08-15T14:22:14", "2022-08-15T14:22:14+00:00"),
        ("2022-08-15T14:22:14.1234567Z", "2022-08-15T14:22:14.123456+00:00"),
    ],
)
def test_moments_are_aware(text: str, moment: str) -> None:
    patient = models.Patient.from_dict(
        {"id": "1", "dob": text, "data_source": "hero", "status": "archived", "deceased_at": text}
    )
    assert isinstance(patient.deceased_at, datetime.datetime)
    assert patient.deceased_at.isoformat() == moment
    assert patient.dob == datetime.date(2022, 8, 15)


@pytest.mark.parametrize("text", ["", "yesterday", "15/08/2022", 5, True, "2022-13-01"])
def test_what_is_no_date_is_an_error(text: Any) -> None:
    for field in ("dob", "deceased_at"):
        base = {"id": "1", "dob": None, "data_source": "hero", "status": "archived"}
        with pytest.raises(InvalidArgumentError) as caught:
            models.Patient.from_dict({**base, field: text})
        assert caught.value.argument == f"Patient.{field}"


def test_the_response_that_fits_best_is_chosen() -> None:
    decode = load("patients", "register_patient_pds").decode
    assert isinstance(decode(200, {"patient_id": "5"}), models.RegisteredPatient)
    assert isinstance(decode(200, {"message": "…", "login_url": "https://x"}), models.IdentityCheckNeeded)


def test_a_response_without_description_is_given_as_it_came() -> None:
    decode = load("booking", "count_slots").decode
    assert decode(200, {"count": 3}) == {"count": 3}
    assert decode(204, None) == {}


# --- Writing ----------------------------------------------------------------------------------------------------------


def unpickled(data: bytes) -> Any:
    return pickle.loads(data)


def wrong_item(**values: Any) -> models.InvoiceItem:
    item = models.InvoiceItem(quantity=1)
    for name, value in values.items():
        setattr(item, name, value)
    return item


def body(**more: Any) -> models.UpdateInvoiceBody:
    return models.UpdateInvoiceBody(**{"issuer_id": "7", **more})


def test_a_body_is_written_with_what_was_given_and_no_more() -> None:
    item = models.InvoiceItem(quantity=2, unit_amount=1250)
    written = load("invoicing", "update_invoice").json
    assert written is not None
    assert written(body(mode="draft", invoice_items_attributes=[item])) == {
        "issuer_id": "7",
        "mode": "draft",
        "invoice_items_attributes": [{"quantity": 2, "unit_amount": 1250}],
    }
    assert written(body(mode=models.InvoiceMode.FINALIZE)) == {"issuer_id": "7", "mode": "finalize"}
    assert type(typing.cast("Any", written(body(mode=models.InvoiceMode.FINALIZE)))["mode"]) is str


@pytest.mark.parametrize(
    ("more", "path"),
    [
        ({"issuer_id": 7}, ("issuer_id",)),
        ({"issuer_id": UNSET}, ("issuer_id",)),
        ({"memo": None}, ("memo",)),
        ({"confidential": "yes"}, ("confidential",)),
        ({"mode": 3}, ("mode",)),
        ({"mode": models.InvoiceCollectionMethod.REQUEST_PAYMENT}, ("mode",)),
        ({"coupons": "half"}, ("coupons",)),
        ({"coupons": [{"id": "half"}]}, ("coupons", 0)),
        ({"invoice_items_attributes": [wrong_item(quantity=1.5)]}, ("invoice_items_attributes", 0, "quantity")),
        ({"invoice_items_attributes": [wrong_item(quantity=True)]}, ("invoice_items_attributes", 0, "quantity")),
        (
            {"invoice_items_attributes": [wrong_item(unit_amount_in_pounds=math.nan)]},
            ("invoice_items_attributes", 0, "unit_amount_in_pounds"),
        ),
    ],
)
def test_a_wrong_argument_is_named_and_not_shown(more: dict[str, Any], path: tuple[Any, ...]) -> None:
    """By the constructor, and before it is sent if it was assigned to later."""
    with pytest.raises(InvalidArgumentError) as refused:
        body(**more)
    assert refused.value.argument == path_text("UpdateInvoiceBody", path)
    later: Any = body()
    for name, value in more.items():
        setattr(later, name, value)
    written = load("invoicing", "update_invoice").json
    assert written is not None
    with pytest.raises(EncodeError) as caught:
        written(later)
    assert caught.value.path == path
    assert "yes" not in str(caught.value)
    assert "half" not in str(caught.value)


@pytest.mark.parametrize("wrong", [{"issuer_id": "7"}, None, models.CouponRef(id="1"), "text"])
def test_a_body_has_to_be_the_model(wrong: Any) -> None:
    written = load("invoicing", "update_invoice").json
    assert written is not None
    with pytest.raises(EncodeError) as caught:
        written(wrong)
    assert caught.value.path == ()
    assert "UpdateInvoiceBody" in caught.value.problem


def test_a_naive_datetime_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="must be a datetime with a time zone") as caught:
        models.EditAppointmentBody(start_time=datetime.datetime(2026, 3, 15, 9, 30), duration=15, practitioner_id="15")
    assert caught.value.argument == "EditAppointmentBody.start_time"
    aware = datetime.datetime(2026, 3, 15, 9, 30, tzinfo=datetime.UTC)
    given = models.EditAppointmentBody(start_time=aware, duration=15, practitioner_id="15")
    assert given.to_dict()["start_time"] == "2026-03-15T09:30:00+00:00"


def test_a_day_is_not_a_moment() -> None:
    with pytest.raises(InvalidArgumentError, match="must be a date, not datetime") as caught:
        models.RegisterPatientPdsByNhsNumber(nhs_number="1", dob=datetime.datetime.now(datetime.UTC))
    assert caught.value.argument == "RegisterPatientPdsByNhsNumber.dob"
    day = models.RegisterPatientPdsByNhsNumber(nhs_number="1", dob=datetime.date(1992, 1, 1))
    written = load("patients", "register_patient_pds").json
    assert written is not None
    assert written(day) == {"nhs_number": "1", "dob": "1992-01-01"}


def test_query_arguments_become_wire_names() -> None:
    query = load("episode", "list_episodes").query
    assert query is not None
    assert query(page_index=0, page_size=50, status=["open", models.EpisodeStatus.CLOSED], order_by=None) == {
        "page_index": 0,
        "page_size": 50,
        "status[]": ["open", "closed"],
    }
    query = load("admin", "list_admins").query
    assert query is not None
    assert query(order_descending=True) == {"order_descending": True}


@pytest.mark.parametrize(
    ("tag", "name", "values", "path"),
    [
        ("episode", "list_episodes", {"page_size": "50"}, ("page_size",)),
        ("episode", "list_episodes", {"status": "open"}, ("status",)),
        ("episode", "list_episodes", {"order_by": ["priority", 3]}, ("order_by", 1)),
        ("episode", "list_episodes", {"colour": "red"}, ("colour",)),
        ("invoicing", "list_customers", {"query": None}, ("query",)),
        ("admin", "list_admins", {"order_descending": "true"}, ("order_descending",)),
    ],
)
def test_wrong_query_arguments_are_named(tag: str, name: str, values: dict[str, Any], path: tuple[Any, ...]) -> None:
    query = load(tag, name).query
    assert query is not None
    with pytest.raises(EncodeError) as caught:
        query(**values)
    assert caught.value.path == path


# --- Models -----------------------------------------------------------------------------------------------------------


def test_unset_is_one_object() -> None:
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is unpickled(pickle.dumps(UNSET)) is UNSET
    assert isinstance(UNSET, Unset)
    assert not UNSET
    kept = copy.deepcopy(body(memo="hello"))
    assert kept.footer is UNSET
    assert unpickled(pickle.dumps(kept)).to_dict() == {"issuer_id": "7", "memo": "hello"}


def test_repr_shows_type_and_id_only() -> None:
    assert repr(models.Invoice(stripe_id="in_secret", id="981")) == "Invoice(id='981')"
    assert repr(models.Invoice(stripe_id="in_secret", id=None)) == "Invoice()"
    assert repr(models.Invoice(stripe_id="in_secret")) == "Invoice()"
    assert repr(body(memo="private")) == "UpdateInvoiceBody()"
