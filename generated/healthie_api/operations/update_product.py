# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.product import PRODUCT_FRAGMENT, Product


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
