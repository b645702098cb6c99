# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.product import PRODUCT_FRAGMENT, Product
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteProductInput(InputModel):
    id: ID | None = None


class DeleteProductPayload(BaseModel):
    messages: list[FieldError | None] | None
    product: Product | None


OPERATION: GraphQLOperation[DeleteProductPayload] = GraphQLOperation(
    name="deleteProduct",
    kind="mutation",
    safety="idempotent_write",
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
    + PRODUCT_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteProduct", DeleteProductPayload),
)
