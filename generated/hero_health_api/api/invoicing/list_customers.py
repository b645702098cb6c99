# Generated from specs/hero. Do not edit.
"""listCustomers: GET /v1/invoicing/customers."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.customer_list import CustomerList

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
