# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""createCustomer: POST /v1/invoicing/customers."""

from __future__ import annotations

from ...calls import answer
from ...models.create_customer_body import CreateCustomerBody
from ...models.customer import Customer
from ...runtime import HttpOperation
from ...structure import ModelOf

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
    decode=answer(ModelOf(Customer)),
)
