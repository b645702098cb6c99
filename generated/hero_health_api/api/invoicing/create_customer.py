# Generated from specs/hero. Do not edit.
"""createCustomer: POST /v1/invoicing/customers."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unions import OneOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

from ...models.card_source import CardSource
from ...models.customer import Customer


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CreateCustomerBody(Model):
    """The object `CreateCustomerBody`."""

    _sent = True

    name: str
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    sources: list[CardSource | Record | dict[str, JsonValue]] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.card_source import CardSource

        return (
            Field("name", "name", TEXT, required=True),
            Field("email", "email", TEXT),
            Field("phone", "phone", TEXT),
            Field("sources", "sources", ListOf(OneOf(ModelOf(CardSource), RECORD))),
        )


OPERATION: HttpOperation[Customer] = HttpOperation(
    name="createCustomer",
    python_path="hero.invoicing.create_customer",
    method="POST",
    path="/v1/invoicing/customers",
    safety="create",
    check="list the customers with hero.invoicing.list_customers and compare",
    confidence="partial",
    body_type=CreateCustomerBody,
    body_required=True,
    json=ModelOf(CreateCustomerBody).write,
    decode=json_response(ModelOf(Customer)),
)
