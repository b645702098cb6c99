# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getDefaultCustomer: GET /v1/invoicing/customers/default."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import TEXT
from ...models.customer import Customer
from ...runtime import HttpOperation
from ...structure import Field, ModelOf

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
