# Generated.
from hero_healthie_runtime.graphql.api import (
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
    safety="create",
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
    + PRODUCT_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createProduct", CreateProductPayload),
)
