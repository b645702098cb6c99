# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.product import PRODUCT_FRAGMENT, Product


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
