# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
