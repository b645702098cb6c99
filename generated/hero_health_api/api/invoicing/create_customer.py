# Generated from specs/hero. Do not edit.
"""createCustomer: POST /v1/invoicing/customers."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.create_customer_body import CreateCustomerBody
from ...models.customer import Customer

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
