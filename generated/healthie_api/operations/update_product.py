# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, MoneyTextInput

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.product import PRODUCT_FRAGMENT, Product


class UpdateProductInput(InputModel):
    id: ID | None = None
    name: str | None = None
    price: MoneyTextInput | None = None
    remaining_quantity: str | None = None
    tax_description: str | None = None
    tax_rate: str | None = None
    unlimited_quantity: Boolean | None = None


class UpdateProductPayload(BaseModel):
    messages: list[FieldError | None] | None
    product: Product | None


OPERATION: GraphQLOperation[UpdateProductPayload] = GraphQLOperation(
    name="updateProduct",
    kind="mutation",
    root_field="updateProduct",
    python_path="healthie.mutations.update_product",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateProductInput!"},
    document="""
mutation updateProduct($input: updateProductInput) {
  updateProduct(input: $input) {
    ...UpdateProductPayload
  }
}

fragment UpdateProductPayload on updateProductPayload {
  messages {
    ...FieldError
  }
  product {
    ...Product
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PRODUCT_FRAGMENT,
    decode=object_of("updateProduct", UpdateProductPayload),
)
