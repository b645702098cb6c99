"""What the generated package of Healthie reads, writes and refuses."""

from __future__ import annotations

import typing
from datetime import UTC, date, datetime, timedelta, timezone
from functools import partial
from typing import Any

import pydantic
import pytest
from graphql import GraphQLSchema, parse

import healthie_api
import healthie_api.mutations
import healthie_api.queries
import hero_healthie_runtime.graphql.base_model
from healthie_api.operations.shareable import OPERATION
from hero_healthie_runtime.errors import DecodeError, EncodeError, InvalidArgumentError
from hero_healthie_runtime.graphql.variables import encode_variables as encode_for
from hero_healthie_runtime.graphql.variables import find_uploads
from tests.unit.codegen.healthie_fakes import fake_response

EASTERN = timezone(timedelta(hours=-4))

encode_variables = partial(encode_for, package="healthie_api")


# Reading


def _invoice(schema: GraphQLSchema, operations: dict[str, Any], **changed: Any) -> dict[str, Any]:
    response = fake_response(schema, parse(operations["requestedPayment"].document))
    response["requestedPayment"].update(changed)
    return response


def test_an_invoice_is_read(schema: GraphQLSchema, operations: dict[str, Any]) -> None:
    decode = operations["requestedPayment"].decode
    invoice = decode(_invoice(schema, operations, id=7, price="1234.00", a_field_of_tomorrow=1))
    assert isinstance(invoice, healthie_api.Invoice)
    assert invoice.id == "7"
    assert str(invoice.price) == "1234.00"
    assert invoice.date_to_show == datetime(2022, 8, 15, 14, 22, 14, tzinfo=EASTERN)
    assert invoice.recipient is not None
    assert invoice.recipient.dietitian == healthie_api.Reference(id="981")
    assert decode({"requestedPayment": None}) is None


@pytest.mark.parametrize(
    "changed", [{"id": None}, {"price": 12.5}, {"is_preview": "yes"}, {"paid_percent": "7"}, {"created_at": "soon"}]
)
def test_a_wrong_type_in_a_response_is_an_error_without_the_value(
    schema: GraphQLSchema, operations: dict[str, Any], changed: dict[str, Any]
) -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        operations["requestedPayment"].decode(_invoice(schema, operations, **changed))
    [error] = caught.value.errors(include_input=False)
    assert error["loc"] == tuple(changed)
    for value in changed.values():
        assert value is None or repr(value) not in str(caught.value)


def test_a_missing_field_is_an_error(schema: GraphQLSchema, operations: dict[str, Any]) -> None:
    response = _invoice(schema, operations)
    del response["requestedPayment"]["status"]
    with pytest.raises(pydantic.ValidationError, match="Field required"):
        operations["requestedPayment"].decode(response)


@pytest.mark.parametrize(
    ("root_field", "data"),
    [
        ("requestedPayments", {"requestedPayments": None}),
        ("createRequestedPayment", {"createRequestedPayment": None}),
        ("createSharings", {"createSharings": None}),
        ("requestedPayment", {}),
        ("requestedPayment", {"requestedPayment": "text"}),
        ("tags", {}),
    ],
)
def test_a_root_field_that_is_not_there_is_a_decode_error(
    operations: dict[str, Any], root_field: str, data: dict[str, Any]
) -> None:
    with pytest.raises(DecodeError) as caught:
        operations[root_field].decode(data)
    assert caught.value.path == (root_field,)


def test_an_unknown_enum_value_is_kept() -> None:
    class Enums(hero_healthie_runtime.graphql.base_model.BaseModel):
        one: healthie_api.RequestedPaymentStatus
        many: list[healthie_api.RequestedPaymentStatus]
        perhaps: healthie_api.RequestedPaymentStatus | None

    response = Enums.model_validate({"one": "FROM_TOMORROW", "many": ["FROM_TOMORROW"], "perhaps": "FROM_TOMORROW"})
    assert isinstance(response.one, healthie_api.RequestedPaymentStatus)
    assert response.one == response.many[0] == response.perhaps == "FROM_TOMORROW"
    assert not response.one.is_known
    assert response.model_dump(mode="json")["many"] == ["FROM_TOMORROW"]


def test_repr_and_str_show_type_and_id_only(schema: GraphQLSchema, operations: dict[str, Any]) -> None:
    invoice = operations["requestedPayment"].decode(_invoice(schema, operations, notes="a patient's secret"))
    assert repr(invoice) == str(invoice) == "Invoice(id='981')"
    page = operations["requestedPayments"].decode(
        fake_response(schema, parse(operations["requestedPayments"].document))
    )
    assert repr(page) == "RequestedPaymentPaginationConnection()"
    assert "12" not in repr(healthie_api.CreateRequestedPaymentInput(price="12"))
    assert "secret" not in repr(healthie_api.Upload("secret.pdf", b"secret"))


# Writing


def test_inputs_send_what_was_set() -> None:
    body = healthie_api.UpdateRequestedPaymentInput(
        id="7", notes=None, service_date=datetime(2024, 1, 2, 3, 4, tzinfo=EASTERN), metadata={"key": [1]}
    )
    assert body.model_dump(mode="json", by_alias=True, exclude_unset=True) == {
        "id": "7",
        "notes": None,
        "service_date": "2024-01-02T03:04:00-04:00",
        "metadata": {"key": [1]},
    }


def test_inputs_take_enums_as_text_and_nested_inputs() -> None:
    task = healthie_api.CreateWebhookInput
    hints = typing.get_type_hints(task)
    assert hints
    forced = healthie_api.AllergySensitivitySeverity("FROM_TOMORROW")
    enum_field = healthie_api.CreateAllergySensitivityInput(user_id="1", category="ALLERGY", severity=forced)
    assert enum_field.model_dump(mode="json", exclude_unset=True)["severity"] == "FROM_TOMORROW"
    with pytest.raises(InvalidArgumentError, match="severity must be one of MILD, MODERATE, SEVERE"):
        healthie_api.CreateAllergySensitivityInput(user_id="1", category="ALLERGY", severity="FROM_TOMORROW")
    nested = healthie_api.CreateRequestedPaymentInput(requested_payer=healthie_api.RequestedPayerInput(), write_offs=[])
    assert nested.model_dump(mode="json", by_alias=True, exclude_unset=True) == {
        "requested_payer": {},
        "write_offs": [],
    }


def test_underscored_names_lose_their_underscore_in_python_only() -> None:
    room = healthie_api.RoomInput(destroy=True)
    assert room.model_dump(mode="json", by_alias=True, exclude_unset=True) == {"_destroy": True}


@pytest.mark.parametrize(
    "wrong",
    [
        {"price": 12.0},
        {"nope": 1},
        {"service_date": datetime(2024, 1, 1)},
        {"service_date": "2024-01-01T00:00:00"},
        {"is_preview": "yes"},
    ],
)
def test_inputs_that_cannot_be_right_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgumentError, match=rf"^CreateRequestedPaymentInput\.{next(iter(wrong))} ") as caught:
        healthie_api.CreateRequestedPaymentInput(**wrong)
    assert caught.value.argument == f"CreateRequestedPaymentInput.{next(iter(wrong))}"


def test_deprecated_input_fields_are_marked() -> None:
    info = healthie_api.PatientInput.model_fields
    assert [name for name, field in info.items() if field.deprecated]


def test_variables_are_encoded() -> None:
    moment = datetime(2024, 1, 2, tzinfo=UTC)
    types = {"at": "ISO8601DateTime", "on": "ISO8601Date!", "ids": "[ID!]", "order": "TagOrderKeys", "left": "String"}
    values = {"at": moment, "on": date(2024, 1, 2), "ids": ["1", 2], "order": "NAME_ASC", "left": None}
    assert encode_variables(values, types) == {
        "at": "2024-01-02T00:00:00+00:00",
        "on": "2024-01-02",
        "ids": ["1", "2"],
        "order": "NAME_ASC",
    }


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("ISO8601DateTime", datetime(2024, 1, 1)),
        ("ISO8601DateTime", "soon"),
        ("ISO8601Date", "2024-13-01"),
        ("String", 12.5),
        ("Int", True),
        ("Boolean", "yes"),
        ("[ID!]", "981"),
        ("ID!", None),
        ("createRequestedPaymentInput", 5),
        ("createRequestedPaymentInput", healthie_api.DeleteRequestedPaymentInput(id="1")),
        ("JSON", object()),
    ],
)
def test_variables_that_cannot_be_right_are_refused(type_: str, value: object) -> None:
    with pytest.raises(EncodeError) as caught:
        encode_variables({"value": value}, {"value": type_})
    assert caught.value.path == ("value",)


def test_what_was_assigned_to_an_input_is_checked_before_it_is_sent() -> None:
    body = healthie_api.CreateRequestedPaymentInput(price="12")
    body.price = 12.5  # type: ignore[assignment]
    with pytest.raises(EncodeError) as caught:
        encode_variables({"input": body}, {"input": "createRequestedPaymentInput"})
    assert caught.value.path == ("input", "price")


def test_files_are_found_where_the_variables_have_null() -> None:
    upload = healthie_api.Upload("a.txt", b"text", "text/plain")
    values = {"input": healthie_api.CreateDocumentInput(file=upload)}
    assert encode_variables(values, {"input": "createDocumentInput"}) == {"input": {"file": None}}
    assert [(found.path, found.upload) for found in find_uploads(values)] == [(("input", "file"), upload)]


def test_a_union_keeps_members_that_the_schema_does_not_list() -> None:
    decode = OPERATION.decode
    unknown = decode({"shareable": {"__typename": "Hologram", "id": "1"}})
    assert isinstance(unknown, healthie_api.UnknownMember)
    assert unknown.typename == "Hologram"
    assert decode({"shareable": None}) is None
    with pytest.raises(pydantic.ValidationError, match="can_only_share"):
        decode({"shareable": {"__typename": "Folder"}})
