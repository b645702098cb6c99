"""Models of both APIs survive JSON, pickles and copies; properties over random values of the generated classes."""

from __future__ import annotations

import copy
import inspect
import pickle
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import healthie_api
from hero_health_api import models
from hero_healthie import InvalidArgumentError, Upload
from hero_healthie_runtime.drift import Deviations
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.rest.codec import Codec, DateCodec, DateTimeCodec, TextCodec
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.money import MoneyCodec
from hero_healthie_runtime.rest.record import Record
from hero_healthie_runtime.rest.unset import UNSET

H: Any = models
G: Any = healthie_api
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
KINDS = st.sampled_from(G.WriteOffType)
AMOUNT = st.decimals(min_value=-(10**9), max_value=10**9, places=2)
MOMENTS = st.datetimes(min_value=datetime(1950, 1, 1), timezones=st.just(UTC))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda x: st.lists(x, max_size=3) | st.dictionaries(TEXT, x, max_size=3),
)


def values_of(codec: Codec[Any]) -> st.SearchStrategy[Any] | None:
    """Values that a codec of one value writes; None for other codecs."""
    if isinstance(codec, EnumCodec):
        return st.sampled_from(list(codec._known.values()))
    inner = getattr(codec, "_codec", None)
    if inner is not None:
        found = values_of(inner)
        return None if found is None else found | st.none()
    kinds = {TextCodec: TEXT, MoneyCodec: AMOUNT, DateTimeCodec: MOMENTS, DateCodec: st.dates(date(1900, 1, 1))}
    return kinds.get(type(codec))


def models_of(kind: Any) -> st.SearchStrategy[Any]:
    """Models with random values for the fields that hold texts, moments, days, enums and money."""
    required: dict[str, Any] = {}
    optional: dict[str, Any] = {}
    for field in kind._described():
        values = values_of(field.codec)
        if values is not None:
            (required if field.required else optional)[field.name] = (
                values if field.required else values | st.just(UNSET)
            )
    return st.fixed_dictionaries(required, optional=optional).map(lambda given: kind(**given))


HERO = [H.Invoice, H.CreateInvoiceBody, H.Coupon, H.PatientV3, H.LinkStatus, H.Webhook]


@pytest.mark.parametrize("kind", HERO, ids=[kind.__name__ for kind in HERO])
@given(data=st.data())
@pytest.mark.slow
def test_heros_models_survive(kind: Any, data: st.DataObject) -> None:
    model = data.draw(models_of(kind))
    for again in (
        kind.from_json(model.to_json()),
        kind.from_dict(model.to_dict()),
        pickle.loads(pickle.dumps(model)),
        copy.deepcopy(model),
        model.replace(),
    ):
        assert type(again) is kind
        assert again == model
        assert again.to_dict() == model.to_dict()
        assert [again.is_set(field.name) for field in kind._described()] == [
            model.is_set(field.name) for field in kind._described()
        ]


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "notes": TEXT | st.none(),
            "price": AMOUNT,
            "recipient_id": TEXT,
            "service_date": MOMENTS,
            "requested_payer": st.builds(G.RequestedPayerInput, name=TEXT),
            "write_offs": st.lists(st.builds(G.WriteOffInput, amount=AMOUNT, write_off_type=KINDS), max_size=2),
        },
    )
)
def test_inputs_of_healthie_survive(given_: dict[str, Any]) -> None:
    model = G.CreateRequestedPaymentInput(**given_)
    for again in (
        type(model).from_json(model.to_json()),
        type(model).from_dict(model.to_dict()),
        pickle.loads(pickle.dumps(model)),
        copy.deepcopy(model),
        model.replace(),
    ):
        assert again == model
        assert again.model_fields_set == model.model_fields_set == given_.keys()


@given(st.dictionaries(TEXT, JSON | st.decimals(-1000, 1000, places=3), max_size=4))
def test_records_survive(fields: dict[str, Any]) -> None:
    record = Record(fields)
    assert record == fields
    for again in (
        Record.from_json(record.to_json()),
        Record.from_dict(record.to_dict()),
        pickle.loads(pickle.dumps(record)),
    ):
        assert again == record
    assert record.replace(id="7").id == "7"
    assert dict(record) == fields


@given(AMOUNT, st.integers(-(10**12), 10**12))
def test_money_is_written_with_its_digits(amount: Decimal, whole: int) -> None:
    item = H.InvoiceItem(quantity=1, unit_amount_in_pounds=amount)
    text = item.to_json()
    assert H.InvoiceItem.from_json(text).unit_amount_in_pounds == amount
    assert Decimal(text.rpartition(":")[2].rstrip("}")) == amount
    invoice = H.Invoice.from_json(f'{{"stripe_id": "a", "subtotal": {whole}.10, "amount_due": {whole}}}')
    assert str(invoice.subtotal) == f"{whole}.10"
    assert invoice.amount_due == whole


def test_absent_is_told_from_null() -> None:
    absent, null = H.Invoice.from_json('{"stripe_id": "a"}'), H.Invoice.from_json('{"stripe_id": "a", "id": null}')
    assert absent.id is null.id is None
    assert not absent.is_set("id")
    assert null.is_set("id")
    assert (absent.to_dict(), null.to_dict()) == ({"stripe_id": "a"}, {"stripe_id": "a", "id": None})
    assert not null.replace(id=UNSET).is_set("id")
    assert str(UNSET) == repr(UNSET) == "UNSET"
    assert not UNSET
    assert H.CreateInvoiceBody(issuer_id="7").memo is UNSET
    healthie = G.CreateRequestedPaymentInput(notes=None)
    assert healthie.is_set("notes")
    assert not healthie.is_set("price")


def test_none_is_absent_where_null_cannot_be() -> None:
    """The type of a received field says None, so None is taken, and read leniently it can be written again."""
    made = H.Invoice(stripe_id="a", status=None)
    assert (made.status, made.is_set("status"), made.to_dict()) == (None, False, {"stripe_id": "a"})
    assert H.Invoice(stripe_id="a", status="paid").replace(status=None).to_dict() == {"stripe_id": "a"}
    received = H.Invoice._read_lenient({"stripe_id": "a", "status": None}, Deviations())
    assert received.to_dict() == {"stripe_id": "a"}
    with pytest.raises(InvalidArgumentError, match="memo must be a string, not None"):
        H.UpdateInvoiceBody(issuer_id="7", memo=None)


def test_a_day_is_one_value_however_it_is_given() -> None:
    given_ = G.CreateClientInput(dob=date(1990, 1, 31))
    assert given_ == G.CreateClientInput(dob="1990-01-31") == G.CreateClientInput.from_dict(given_.to_dict())
    assert G.CreateClientInput(dob="31.1.1990").dob == "31.1.1990"
    with pytest.raises(InvalidArgumentError, match=r"dob must be a date as YYYY-MM-DD"):
        G.CreateClientInput(dob="1990-13-01")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (H.CreateAttachmentLinkBody(file_data=Upload("a", b"x")), "file_data"),
        (G.CreateDocumentInput(file=Upload("a", b"x")), "file"),
        (G.CreateDocumentInput(file_string=Upload("a", b"x")), "file_string"),
    ],
)
def test_a_file_is_not_lost_on_the_way_to_json(body: Any, field: str) -> None:
    for write in (body.to_dict, body.to_json):
        with pytest.raises(InvalidArgumentError, match=f"{field} is a file, .* JSON cannot hold it"):
            write()
    assert field in body.show()


def test_floats_are_told_how_to_come_exactly() -> None:
    with pytest.raises(
        InvalidArgumentError, match=r"Invoice.subtotal must be a Decimal or an int, not float, .*from_json"
    ):
        H.Invoice.from_dict({"stripe_id": "a", "subtotal": 12.1})


def test_a_record_says_how_its_fields_are_read() -> None:
    record = Record(id=5, name="Ada")
    with pytest.raises(AttributeError, match=r"no attribute 'name'; its fields are keys: record\['name'\]"):
        _ = record.name  # type: ignore[attr-defined] # on purpose
    assert not hasattr(record, "name")
    assert copy.copy(record) == pickle.loads(pickle.dumps(record)) == copy.deepcopy(record) == record


def test_signatures_stay_those_of_python() -> None:
    made = G.CreateTaskInput(content="x")
    assert made.content == "x"
    BaseModel.model_rebuild(force=True)  # what all of them inherit
    G.CreateTaskInput.model_rebuild(force=True)  # pydantic builds it now, whoever else has used it
    parameters = inspect.signature(G.CreateTaskInput).parameters
    assert parameters["assignee_ids"].annotation == list[str] | None
    assert {each.kind for each in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
    assert inspect.signature(H.UpdateInvoiceBody).parameters["issuer_id"].default is inspect.Parameter.empty
