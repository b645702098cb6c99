# Generated from specs/hero by python -m codegen generate. Do not edit.
"""listCustomers: GET /v1/invoicing/customers."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import TEXT
from ...models.customer_list import CustomerList
from ...runtime import HttpOperation
from ...structure import Field, ModelOf

OPERATION: HttpOperation[CustomerList] = HttpOperation(
    name="listCustomers",
    python_path="hero.invoicing.list_customers",
    method="GET",
    path="/v1/invoicing/customers",
    safety="read",
    confidence="partial",
    query=Query(
        Field("query", "query", TEXT, required=True),
    ),
    decode=answer(ModelOf(CustomerList)),
)
