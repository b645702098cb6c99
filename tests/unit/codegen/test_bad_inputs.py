"""What is given to models of both APIs and cannot be right: each with the message that says what would be."""

# ruff: noqa: E501 (a row of the table is one line)
from __future__ import annotations

import traceback
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

import healthie_api
from hero_health_api import models
from hero_healthie.errors import HeroHealthieError, InvalidArgumentError
from hero_healthie_runtime.rest.record import Record

H: Any = models
G: Any = healthie_api
MOMENT = datetime(2026, 3, 1, 9, tzinfo=UTC)
CANARY = "canary-4711"


def body(**values: Any) -> Any:
    return H.CreateInvoiceBody(issuer_id="7", **values)


def item(**values: Any) -> Any:
    return H.InvoiceItem(**{"quantity": 1, **values})


def payment(**values: Any) -> Any:
    return G.CreateRequestedPaymentInput(**values)


def write_off(**values: Any) -> Any:
    return G.CreateWriteOffInput(**{"requested_payment_id": "1", "amount": Decimal("1.00"), **values})


def allergy(**values: Any) -> Any:
    return G.CreateAllergySensitivityInput(**{"user_id": "1", "category": "ALLERGY", **values})


MODES = "must be one of draft, finalize"
FLOAT = 'must be a Decimal, such as Decimal("12.50"), not float, which may be rounded'
BAD: list[tuple[Callable[[], object], str]] = [
    # names, as Hero has them
    (lambda: H.CreateInvoiceBody(isuer_id="7"), "CreateInvoiceBody.isuer_id is not a field of CreateInvoiceBody; did you mean issuer_id?"),
    (lambda: body(pateint_id="7"), "CreateInvoiceBody.pateint_id is not a field of CreateInvoiceBody; did you mean patient_id?"),
    (lambda: H.CouponRef(zzz="1"), "CouponRef.zzz is not a field of CouponRef; it has id"),
    (lambda: H.CreateInvoiceBody("7"), "CreateInvoiceBody takes its fields by name only"),
    (lambda: H.Invoice(stripe_id="in_1", stauts="paid"), "Invoice.stauts is not a field of Invoice; did you mean status?"),
    (lambda: body().replace(mem="x"), "CreateInvoiceBody.mem is not a field of CreateInvoiceBody; did you mean memo?"),
    (lambda: body().is_set("memmo"), "memmo is not a field of CreateInvoiceBody; did you mean memo?"),
    # what is missing, as Hero has them
    (H.CreateInvoiceBody, "CreateInvoiceBody.issuer_id is required: a string"),
    (H.Invoice, "Invoice.stripe_id is required: a string"),
    (H.InvoiceItem, "InvoiceItem.quantity is required: an integer"),
    (lambda: H.Invoice.from_dict({}), "Invoice.stripe_id is required: a string"),
    (lambda: H.CreateInvoiceBody.from_dict({}), "CreateInvoiceBody.issuer_id is required: a string"),
    # types, as Hero has them
    (lambda: H.CreateInvoiceBody(issuer_id=7), "CreateInvoiceBody.issuer_id must be a string, not int"),
    (lambda: body(memo=None), "CreateInvoiceBody.memo must be a string, not None"),
    (lambda: body(memo=b"x"), "CreateInvoiceBody.memo must be a string, not bytes"),
    (lambda: body(confidential="yes"), "CreateInvoiceBody.confidential must be a bool, not str"),
    (lambda: body(coupons="x"), "CreateInvoiceBody.coupons must be a list, not str"),
    (lambda: body(coupons=[{"id": "1"}]), "CreateInvoiceBody.coupons[0] must be a CouponRef, not dict"),
    (lambda: item(quantity=1.5), "InvoiceItem.quantity must be an int, not float"),
    (lambda: item(quantity=True), "InvoiceItem.quantity must be an int, not bool"),
    (lambda: body().replace(memo=3), "CreateInvoiceBody.memo must be a string, not int"),
    (lambda: H.Invoice.from_dict({"stripe_id": 5}), "Invoice.stripe_id must be a string, not int"),
    (lambda: H.Invoice.from_dict([]), "Invoice must be the fields of an Invoice in a dict, not list"),
    (lambda: H.Invoice.from_dict(None), "Invoice must be the fields of an Invoice in a dict, not None"),
    (lambda: H.Invoice.from_dict({"stripe_id": "a", "status": None}), "Invoice.status must be a string, not null"),
    (lambda: H.CreateInvoiceBody.from_dict({"issuer_id": "7", "memoo": "x"}), "CreateInvoiceBody.memoo is not a field of CreateInvoiceBody; did you mean memo?"),
    (lambda: H.CreateInvoiceBody.from_dict({"issuer_id": "7", "coupons": [{"idd": "1"}]}), "CreateInvoiceBody.coupons[0].idd is not a field of CouponRef; did you mean id?"),
    (lambda: H.CreateInvoiceBody.from_dict({"issuer_id": "7", f"{CANARY} x": 1}), "CreateInvoiceBody.* is not a field of CreateInvoiceBody; it has "),
    (lambda: H.Invoice.from_json("{"), "Invoice cannot be read: the text is not valid JSON"),
    (lambda: H.Invoice.from_json('{"id": 1, "id": 2}'), "Invoice cannot be read: the text is not valid JSON"),
    (lambda: H.Invoice.from_json("[1]"), "Invoice must be the fields of an Invoice in a dict, not list"),
    (lambda: H.Invoice.from_json(7), "Invoice must be read from a str or bytes, not int"),
    (lambda: Record.from_dict([]), "Record must be a dict, not list"),
    # enums, as Hero has them
    (lambda: body(mode="finalise"), f"CreateInvoiceBody.mode {MODES}; did you mean finalize? (InvoiceMode(…) forces a new one)"),
    (lambda: body(mode="x"), f"CreateInvoiceBody.mode {MODES} (InvoiceMode(…) forces a new one)"),
    (lambda: body(mode=3), "CreateInvoiceBody.mode must be an InvoiceMode or a plain string, not int"),
    (lambda: body(mode=H.InvoiceCollectionMethod.REQUEST_PAYMENT), "CreateInvoiceBody.mode must be an InvoiceMode or a plain string"),
    # moments and days, as Hero has them
    (lambda: H.EditAppointmentBody(start_time=datetime(2026, 3, 1), duration=5, practitioner_id="1"), "EditAppointmentBody.start_time must be a datetime with a time zone, such as datetime.now(UTC)"),
    (lambda: H.EditAppointmentBody(start_time="2026-03-01", duration=5, practitioner_id="1"), "EditAppointmentBody.start_time must be a datetime, not str"),
    (lambda: body(due_date=MOMENT), "CreateInvoiceBody.due_date must be a date, not datetime"),
    (lambda: H.CreateBookingLinkBody(from_date="1.3.2026"), "CreateBookingLinkBody.from_date must be a date, such as date(2026, 1, 31) or its text 2026-01-31"),
    (lambda: body(due_date=20260301), "CreateInvoiceBody.due_date must be a date, not int"),
    # money, as Hero has them
    (lambda: item(unit_amount_in_pounds=12.5), f"InvoiceItem.unit_amount_in_pounds {FLOAT}"),
    (lambda: item(unit_amount_in_pounds="12.50"), "InvoiceItem.unit_amount_in_pounds must be a Decimal, not str"),
    (lambda: item(unit_amount_in_pounds=Decimal("1.005")), "InvoiceItem.unit_amount_in_pounds must have at most 2 digits after the point"),
    (lambda: item(unit_amount_in_pounds=Decimal("NaN")), "InvoiceItem.unit_amount_in_pounds must be an amount of money"),
    (lambda: item(unit_amount_in_pounds=Decimal("1e40")), "InvoiceItem.unit_amount_in_pounds must be an amount of money"),
    (lambda: H.Invoice.from_dict({"stripe_id": "a", "subtotal": 12.5}), "Invoice.subtotal must be a Decimal or an int, not float"),
    # names, as Healthie has them
    (lambda: payment(recipent_id="5"), "CreateRequestedPaymentInput.recipent_id is not a field of CreateRequestedPaymentInput; did you mean recipient_id?"),
    (lambda: payment().replace(note="x"), "CreateRequestedPaymentInput.note is not a field of CreateRequestedPaymentInput; did you mean notes?"),
    (lambda: payment().is_set("note"), "note is not a field of CreateRequestedPaymentInput; did you mean notes?"),
    (lambda: G.CreateRequestedPaymentInput("5"), "CreateRequestedPaymentInput takes its fields by name only"),
    (lambda: G.Reference(id="1", idd="2"), "Reference.idd is not a field of Reference; did you mean id?"),
    (lambda: G.CreateRequestedPaymentInput.from_dict({"recipent_id": "5"}), "CreateRequestedPaymentInput.recipent_id is not a field of CreateRequestedPaymentInput; did you mean recipient_id?"),
    (lambda: G.CreateRequestedPaymentInput.from_dict({"requested_payer": {"nam": "x"}}), "CreateRequestedPaymentInput.requested_payer.nam is not a field of RequestedPayerInput; did you mean name?"),
    # what is missing, types, as Healthie has them
    (lambda: G.CreateWriteOffInput(amount=1), "CreateWriteOffInput.requested_payment_id is required"),
    (G.Reference, "Reference.id is required"),
    (lambda: G.Reference.from_dict({}), "Reference.id is required"),
    (lambda: payment(notes=5), "CreateRequestedPaymentInput.notes must be a str, not int"),
    (lambda: payment(is_preview="yes"), "CreateRequestedPaymentInput.is_preview must be True or False, not str"),
    (lambda: payment(write_offs="x"), "CreateRequestedPaymentInput.write_offs must be a list, not str"),
    (lambda: payment(write_offs=[5]), "CreateRequestedPaymentInput.write_offs[0] must be a WriteOffInput, not int"),
    (lambda: payment().replace(notes=5), "CreateRequestedPaymentInput.notes must be a str, not int"),
    (lambda: G.CreateRequestedPaymentInput.from_dict([]), "CreateRequestedPaymentInput must be the fields of a CreateRequestedPaymentInput in a dict, not list"),
    (lambda: G.CreateRequestedPaymentInput.from_json("{"), "CreateRequestedPaymentInput cannot be read: the text is not valid JSON"),
    (lambda: G.CreateRequestedPaymentInput.from_json(None), "CreateRequestedPaymentInput must be read from a str or bytes, not NoneType"),
    # enums, moments, days, as Healthie has them
    (lambda: allergy(severity="MILDD"), "CreateAllergySensitivityInput.severity must be one of MILD, MODERATE, SEVERE, UNKNOWN; did you mean MILD? (AllergySensitivitySeverity(…) forces a new one)"),
    (lambda: allergy(severity=3), "CreateAllergySensitivityInput.severity must be a known value, not int"),
    (lambda: allergy().replace(severity="x"), "CreateAllergySensitivityInput.severity must be one of MILD"),
    (lambda: payment(service_date=datetime(2026, 3, 1)), "CreateRequestedPaymentInput.service_date must be a datetime with a time zone"),
    (lambda: payment(service_date="soon"), "CreateRequestedPaymentInput.service_date must be a datetime as ISO 8601"),
    (lambda: G.CreateClientInput(dob=MOMENT), "CreateClientInput.dob must be a date, or its text as YYYY-MM-DD"),
    (lambda: G.CreateClientInput(dob=1990), "CreateClientInput.dob must be a date, or its text as YYYY-MM-DD"),
    # money, as Healthie has them
    (lambda: payment(price=12.5), f"CreateRequestedPaymentInput.price {FLOAT}"),
    (lambda: payment(price=Decimal("1.005")), "CreateRequestedPaymentInput.price must have at most 2 digits after the point"),
    (lambda: payment(price="free"), "CreateRequestedPaymentInput.price must be an amount of money"),
    (lambda: payment(price=True), "CreateRequestedPaymentInput.price must be a number"),
    (lambda: write_off(amount=12.5), f"CreateWriteOffInput.amount {FLOAT}"),
    (lambda: write_off(amount=Decimal("0.001")), "CreateWriteOffInput.amount must have at most 2 digits after the point"),
]  # fmt: skip


@pytest.mark.parametrize(("make", "message"), BAD, ids=[message[:60] for _, message in BAD])
def test_the_message_says_what_is_wrong_and_what_would_be_right(make: Callable[[], object], message: str) -> None:
    with pytest.raises(HeroHealthieError) as caught:
        make()
    assert isinstance(caught.value, InvalidArgumentError)
    assert str(caught.value).startswith(message)
    assert caught.value.argument in str(caught.value)


@pytest.mark.parametrize(
    "make",
    [
        lambda: body(mode=CANARY),
        lambda: body(memo=[CANARY]),
        lambda: H.Invoice(stripe_id=[CANARY]),
        lambda: body().replace(coupons=CANARY),
        lambda: H.CreateInvoiceBody.from_dict({"issuer_id": [CANARY]}),
        lambda: H.Invoice.from_json(f'{{"stripe_id": "{CANARY}'),
        lambda: payment(service_date=CANARY),
        lambda: payment(notes=[CANARY]),
        lambda: payment(price=CANARY),
        lambda: payment().replace(service_date=CANARY),
        lambda: allergy(severity=CANARY),
        lambda: G.CreateRequestedPaymentInput.from_dict({"service_date": CANARY}),
        lambda: G.CreateRequestedPaymentInput.from_json(f'{{"notes": "{CANARY}'),
    ],
)
def test_no_value_is_in_an_error_or_in_the_locals_of_our_frames(make: Callable[[], object]) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        make()
    assert CANARY not in str(caught.value) + repr(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack
    ours = [frame for frame in frames if "hero_healthie_runtime" in frame.filename]
    assert not any(CANARY in text for frame in ours for text in (frame.locals or {}).values())
    assert len(frames) > len(ours)


def test_what_a_repr_shows_and_what_one_has_to_ask_for() -> None:
    for model in (
        H.Invoice(stripe_id=CANARY, id="5"),
        Record(id="5", note=CANARY),
        G.Reference(id="5"),
        G.CreateTaskInput(content=CANARY),
    ):
        assert CANARY not in repr(model) + str(model) + f"{model}"
        assert repr(model) in {f"{type(model).__name__}(id='5')", "CreateTaskInput()"}
    assert CANARY in H.Invoice(stripe_id=CANARY).show()
    assert CANARY in Record(note=CANARY).show()
    assert CANARY in G.CreateTaskInput(content=CANARY).show()


def test_a_date_is_a_day() -> None:
    assert body(due_date=date(2026, 1, 31)).to_dict()["due_date"] == body(due_date="2026-01-31").to_dict()["due_date"]
    assert G.CreateClientInput(dob=date(1990, 1, 31)).to_json() == '{"dob":"1990-01-31"}'
