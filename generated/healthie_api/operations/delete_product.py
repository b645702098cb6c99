# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.product import PRODUCT_FRAGMENT, Product


class DeleteProductInput(InputModel):
    id: ID | None = None


class DeleteProductPayload(BaseModel):
    messages: list[FieldError | None] | None
    product: Product | None


OPERATION: GraphQLOperation[DeleteProductPayload] = GraphQLOperation(
    name="deleteProduct",
    kind="mutation",
    root_field="deleteProduct",
    python_path="healthie.mutations.delete_product",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteProductInput!"},
    document="""
mutation deleteProduct($input: deleteProductInput) {
  deleteProduct(input: $input) {
    ...DeleteProductPayload
  }
}

fragment DeleteProductPayload on deleteProductPayload {
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
    decode=object_of("deleteProduct", DeleteProductPayload),
)
