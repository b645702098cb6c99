# Generated from specs/hero. Do not edit.
"""getDefaultCustomer: GET /v1/invoicing/customers/default."""

from __future__ import annotations

from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.customer import Customer

OPERATION: HttpOperation[Customer] = HttpOperation(
    name="getDefaultCustomer",
    python_path="hero.invoicing.get_default_customer",
    method="GET",
    path="/v1/invoicing/customers/default",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("patient_id", "patient_id", TEXT),
    ),
    decode=json_response(ModelOf(Customer)),
)
