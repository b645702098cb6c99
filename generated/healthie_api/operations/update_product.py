# Generated.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    GraphQLOperation,
    InputModel,
    MoneyTextInput,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.product import PRODUCT_FRAGMENT, Product
from ..models.user_reference import USER_REFERENCE_FRAGMENT


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
    safety="idempotent_write",
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
    + PRODUCT_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateProduct", UpdateProductPayload),
)
