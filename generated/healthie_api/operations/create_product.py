# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Boolean, MoneyTextInput

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.product import PRODUCT_FRAGMENT, Product


class CreateProductInput(InputModel):
    name: str | None = None
    price: MoneyTextInput | None = None
    remaining_quantity: str | None = None
    tax_description: str | None = None
    tax_rate: str | None = None
    unlimited_quantity: Boolean | None = None


class CreateProductPayload(BaseModel):
    messages: list[FieldError | None] | None
    product: Product | None


OPERATION: GraphQLOperation[CreateProductPayload] = GraphQLOperation(
    name="createProduct",
    kind="mutation",
    root_field="createProduct",
    python_path="healthie.mutations.create_product",
    safety="create",
    confidence="full",
    arguments={"input": "createProductInput!"},
    document="""
mutation createProduct($input: createProductInput) {
  createProduct(input: $input) {
    ...CreateProductPayload
  }
}

fragment CreateProductPayload on createProductPayload {
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
    decode=object_of("createProduct", CreateProductPayload),
)
