"""GraphQL: models, readers of responses and their drift, inputs and variables."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any
from uuid import UUID

import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthie_api import CreateDocumentInput
from hero_healthie_runtime.errors import DecodeError, EncodeError, InvalidArgumentError
from hero_healthie_runtime.graphql.base_model import MemberTag, OneOfInput, UnknownMember, member_of
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.prepare import prepare_operations
from hero_healthie_runtime.graphql.responses import data_of, object_of, optional_object_of, value_of
from hero_healthie_runtime.graphql.variables import encode_variables, find_uploads, input_class
from hero_healthie_runtime.uploads import Upload
from tests.unit.runtime.records import Card, Cash, Colour, Invoice, InvoiceInput, LineInput

PACKAGE = "tests.unit.runtime.records"
LINE = {"id": "1", "product": {"id": "2"}}
INVOICE = {
    "id": 7,
    "cents": 5,
    "colour": "red",
    "payer": {"id": "1"},
    "lines": [LINE],
    "at": "2022-08-15 14:22:14 -0400",
}
Payment = Annotated[
    Annotated[Card, MemberTag("Card")]
    | Annotated[Cash, MemberTag("Cash")]
    | Annotated[UnknownMember, MemberTag("UnknownMember")],
    member_of(Card, Cash),
]
READ = object_of("invoice", Invoice)


def test_an_object_is_read() -> None:
    invoice = READ({"invoice": INVOICE})
    assert (invoice.id, invoice.colour) == ("7", Colour.RED)
    assert invoice.at is not None
    assert invoice.at.isoformat() == "2022-08-15T14:22:14-04:00"
    assert repr(invoice) == str(invoice) == "Invoice(id='7')"
    assert READ.read({"invoice": INVOICE}) == (invoice, set(), ())


@pytest.mark.parametrize(
    ("reader", "data", "path", "expected"),
    [
        (READ, {"invoice": None}, ("invoice",), "object"),
        (READ, {}, ("invoice",), "object"),
        (READ, {"invoice": "text"}, ("invoice",), "object"),
        (optional_object_of("invoice", Invoice), {}, ("invoice",), "object or null"),
        (value_of("tags", list[Invoice], expected="list"), {"tags": None}, ("tags",), "list"),
    ],
)
def test_a_root_field_that_is_not_there_is_named(reader: Any, data: Any, path: Any, expected: str) -> None:
    for read in (reader, reader.read):
        with pytest.raises(DecodeError) as caught:
            read(data)
        assert (caught.value.path, caught.value.expected) == (path, expected)


def test_null_may_be_a_value() -> None:
    assert optional_object_of("invoice", Invoice)({"invoice": None}) is None
    assert value_of("n", int, expected="integer or null").read({"n": None}) == (None, set(), ())


@pytest.mark.parametrize(
    ("change", "path"),
    [({"cents": "a secret"}, ("cents",)), ({"payer": 5}, ("payer",)), ({"lines": [LINE, {"id": "1"}]}, None)],
)
def test_a_wrong_value_is_an_error_that_does_not_show_it(change: Any, path: Any) -> None:
    path = path or ("lines", 1, "product")
    with pytest.raises(pydantic.ValidationError) as caught:
        READ({"invoice": {**INVOICE, **change}})
    assert "secret" not in str(caught.value)
    with pytest.raises(DecodeError) as ours:
        READ.read({"invoice": {**INVOICE, **change}})
    assert ours.value.path == ("invoice", *path)
    assert ours.value.__context__ is None or ours.value.__suppress_context__


@pytest.mark.parametrize(
    ("change", "kind", "path", "expected", "unread"),
    [
        ({"colour": "green"}, "unknown_enum_value", "invoice.colour", "Colour", False),
        ({"new": 1}, "unknown_field", "invoice.new", "Invoice", False),
        ({"a secret": 1}, "unknown_field", "invoice.*", "Invoice", False),
        ({"payer": {"id": "1", "new": 1}}, "unknown_field", "invoice.payer.new", "Reference", False),
        ({"lines": [LINE, {**LINE, "new": 1}]}, "unknown_field", "invoice.lines[].new", "Line", False),
        ({"lines": [{"id": "1", "product": {"id": "2", "x": 1}}]}, "unknown_field", None, "Reference", False),
        ({"cents": None}, "unexpected_null", "invoice.cents", "integer", True),
        ({"lines": [LINE, None]}, "unexpected_null", "invoice.lines[]", "Line", True),
        ({"payer": {"id": None}}, "unexpected_null", "invoice.payer.id", "string", True),
    ],
)
def test_drift_is_signalled_and_described(change: Any, kind: str, path: Any, expected: str, unread: bool) -> None:
    data = {"invoice": {**INVOICE, **change}}
    found = READ.read(data)
    assert found.value.id == "7"
    assert bool(found.deviations) == unread
    assert bool(found.drift_signs) != unread
    assert list(READ.deviations(data)) == [(kind, path or "invoice.lines[].product.x", expected)]
    if unread:
        with pytest.raises(pydantic.ValidationError):
            READ(data)


def test_a_second_root_field_is_drift() -> None:
    assert READ.read({"invoice": INVOICE, "more": 1}).drift_signs == {"invoice"}
    assert list(READ.deviations({"invoice": INVOICE, "more": 1})) == [("unknown_field", "more", "data")]


def test_a_union_keeps_members_that_it_does_not_list() -> None:
    reader = value_of("payments", list[Payment], expected="list")
    data = {"payments": [{"__typename": "Card", "last4": "1"}, {"__typename": "Cash", "cents": 5}]}
    assert [type(each) for each in reader(data)] == [Card, Cash]
    assert not reader.read(data).drift_signs
    data["payments"].append({"__typename": "Cheque", "number": 5})
    found = reader.read(data)
    assert found.value[2] == UnknownMember(typename="Cheque")
    assert found.drift_signs
    assert list(reader.deviations(data)) == [("unknown_member", "payments[]", "Card or Cash")]
    data["payments"] = [{"__typename": "Card", "last4": "1", "new": 1}]
    assert list(reader.deviations(data)) == [("unknown_field", "payments[].new", "Card")]
    assert reader.read(data).drift_signs


def test_all_data_is_read_as_one_object() -> None:
    class Data(pydantic.BaseModel):
        invoice: Invoice
        count: int

    reader = data_of(Data)
    data = {"invoice": INVOICE, "count": 2}
    assert reader(data).count == reader.read(data).value.count == 2
    assert list(reader.deviations({**data, "new": 1})) == [("unknown_field", "new", "Data")]
    with pytest.raises(DecodeError) as caught:
        reader.read({**data, "count": "x"})
    assert caught.value.path == ("count",)


TYPES: list[tuple[str, object, object]] = [
    ("ID!", 5, "5"),
    ("ID", "a", "a"),
    ("[ID!]!", ["a", 5], ["a", "5"]),
    ("[[Int]]", [[1, None]], [[1, None]]),
    ("Boolean", False, False),
    ("Float", 5, 5),
    ("Int", 5, 5),
    ("String", "x", "x"),
    ("Cursor", "x", "x"),
    ("ISO8601Date", date(2024, 1, 2), "2024-01-02"),
    ("ISO8601DateTime", datetime(2024, 1, 2, tzinfo=UTC), "2024-01-02T00:00:00+00:00"),
    ("ISO8601Duration", timedelta(minutes=5), "PT5M"),
    ("UUID", UUID(int=5), str(UUID(int=5))),
    ("Upload", Upload("a", b""), None),
    ("JSON", {"a": [1, UUID(int=5), date(2024, 1, 2)]}, {"a": [1, str(UUID(int=5)), "2024-01-02"]}),
    ("Colour", Colour.RED, "red"),
    ("Colour", "blue", "blue"),
    ("Colour", Colour("green"), "green"),
    ("invoiceInput", InvoiceInput(price=None), {"price": None}),
    ("invoiceInput!", InvoiceInput(lines=[LineInput(product_id="1", destroy=True)]), None),
]


@pytest.mark.parametrize(("type_", "value", "written"), TYPES)
def test_variables_are_written_by_their_types(type_: str, value: object, written: object) -> None:
    if type_ == "invoiceInput!":
        written = {"lines": [{"product_id": "1", "_destroy": True}]}
    assert encode_variables({"x": value}, {"x": type_}, package=PACKAGE) == {"x": written}
    if not type_.endswith("!"):
        assert encode_variables({"x": None}, {"x": type_}, package=PACKAGE) == {}


@pytest.mark.parametrize(
    ("type_", "value", "path", "problem"),
    [
        ("ID!", None, (), "is required"),
        ("ID", True, (), "must be a str, not bool"),
        ("[ID]", "text", (), "must be a list, not str"),
        ("[Int]", [1, "2"], (1,), "must be an int, not str"),
        ("Boolean", 1, (), "must be a bool, not int"),
        ("ISO8601DateTime", datetime(2024, 1, 1), (), "must be a datetime with a time zone"),
        ("ISO8601DateTime", "soon", (), "must be a datetime with a time zone"),
        ("ISO8601Date", "2024-13-01", (), "must be a date as YYYY-MM-DD"),
        ("UUID", "5", (), "must be a UUID"),
        ("Upload", b"x", (), "must be an Upload, not bytes"),
        (
            "invoiceInput",
            {"price": "1"},
            (),
            "must be an InvoiceInput, not a dict: InvoiceInput.from_dict(…) makes one of it",
        ),
        ("invoiceInput", "text", (), "must be an InvoiceInput, not a str"),
        ("JSON", {"a": [object()]}, ("a", 0), "must be what JSON can hold, not object"),
        ("Colour", 5, (), "must be a Colour, not an int"),
    ],
)
def test_variables_that_cannot_be_right_are_refused(type_: str, value: object, path: Any, problem: str) -> None:
    with pytest.raises(EncodeError) as caught:
        encode_variables({"x": value}, {"x": type_}, package=PACKAGE)
    assert (caught.value.path, caught.value.problem) == (("x", *path), problem)


def test_an_input_is_checked_again_before_it_is_sent() -> None:
    body = InvoiceInput(price="12", lines=[LineInput(product_id="1")])
    assert body.lines is not None
    body.lines[0].product_id = object()  # type: ignore[assignment]
    with pytest.raises(EncodeError) as caught:
        encode_variables({"input": body}, {"input": "invoiceInput"}, package=PACKAGE)
    assert caught.value.path == ("input", "lines", 0, "product_id")
    with pytest.raises(InvalidArgumentError, match="nope is not a field of InvoiceInput"):
        InvoiceInput(nope=1)  # type: ignore[call-arg]


def test_exactly_one_field_of_a_one_of_is_set() -> None:
    class By(OneOfInput):
        name: str | None = None
        email: str | None = None

    assert By(name="x").model_dump(exclude_unset=True) == {"name": "x"}
    for wrong in ({}, {"name": None}, {"name": "x", "email": "y"}):
        with pytest.raises(InvalidArgumentError, match="By must have exactly one field set"):
            By(**wrong)  # type: ignore[arg-type]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
)


@given(JSON.filter(lambda value: value is not None))
@pytest.mark.slow
def test_json_is_sent_as_it_is(value: object) -> None:
    assert encode_variables({"x": value}, {"x": "JSON"}, package=PACKAGE) == {"x": value}
    assert find_uploads({"x": value}) == []


def test_files_are_found_by_the_paths_of_multipart_requests() -> None:
    one, two = Upload("a", b"1"), Upload("b", b"2")
    values = {"input": InvoiceInput(scan=one), "more": [{"x": two}], "none": None, "text": "x"}
    assert find_uploads(values) == [(("input", "scan"), one, False), (("more", 0, "x"), two, False)]
    text = CreateDocumentInput(file=one, file_string=two)
    assert find_uploads({"input": text}) == [(("input", "file"), one, False), (("input", "file_string"), two, True)]
    assert find_uploads({"input": CreateDocumentInput(file_string="data:,a")}) == []
    assert repr(one) == "Upload(1 bytes)"


def test_an_operation_is_prepared_with_all_that_it_sends_and_returns() -> None:
    operation = GraphQLOperation(
        name="invoice",
        kind="query",
        root_field="invoice",
        python_path="x.queries.invoice",
        safety="read",
        confidence="full",
        arguments={"input": "[invoiceInput!]", "colour": "Colour"},
        document='query invoice { invoice(name: "é") { id } }',
        decode=READ,
    )
    assert operation.request + "{}}" == (
        '{"query":"query invoice { invoice(name: \\"é\\") { id } }","operationName":"invoice","variables":{}}'
    )
    prepare_operations(operation, package=PACKAGE)
    prepare_operations(operation, package=PACKAGE)
    for model in (Invoice, InvoiceInput, LineInput):
        assert model.__pydantic_complete__
    assert input_class("invoiceInput", PACKAGE) is InvoiceInput
    assert input_class("Colour", PACKAGE) is None
    assert PACKAGE in sys.modules
