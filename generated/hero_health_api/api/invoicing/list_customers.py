# Generated from specs/hero. Do not edit.
"""listCustomers: GET /v1/invoicing/customers."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import NUMBER, TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET

from ...models.customer import Customer


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CustomerList(Model):
    """The object `CustomerList`."""

    count: float
    data: list[Customer]
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.customer import Customer

        return (
            Field("count", "count", NUMBER, required=True),
            Field("data", "data", ListOf(ModelOf(Customer)), required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("count", UNSET)
        self.count = value if type(value) is int else read[0](value)
        value = get("data", UNSET)
        self.data = read[1](value)
        self.additional_properties = {}


OPERATION: HttpOperation[CustomerList] = HttpOperation(
    name="listCustomers",
    python_path="hero.invoicing.list_customers",
    method="GET",
    path="/v1/invoicing/customers",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("query", "query", TEXT, required=True),
    ),
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(CustomerList)),
)
