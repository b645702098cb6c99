# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import Boolean


class CreateProductInput(InputModel):
    name: str | None = None
    price: str | None = None
    remaining_quantity: str | None = None
    tax_description: str | None = None
    tax_rate: str | None = None
    unlimited_quantity: Boolean | None = None
