# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""getDefaultCustomer: GET /v1/invoicing/customers/default."""

from __future__ import annotations

from hero_healthie_runtime.rest.calls import Query, answer
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.structure import Field, ModelOf

from ...models.customer import Customer

OPERATION: HttpOperation[Customer] = HttpOperation(
    name="getDefaultCustomer",
    python_path="hero.invoicing.get_default_customer",
    method="GET",
    path="/v1/invoicing/customers/default",
    safety="read",
    confidence="partial",
    query=Query(
        Field("patient_id", "patient_id", TEXT),
    ),
    decode=answer(ModelOf(Customer)),
)
