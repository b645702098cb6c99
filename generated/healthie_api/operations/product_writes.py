# Generated from specs/healthie. Do not edit.
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


class CreateProductInput(InputModel):
    name: str | None = None
    price: MoneyTextInput | None = None
    remaining_quantity: str | None = None
    tax_description: str | None = None
    tax_rate: str | None = None
    unlimited_quantity: Boolean | None = None


class DeleteProductInput(InputModel):
    id: ID | None = None


class UpdateProductInput(InputModel):
    id: ID | None = None
    name: str | None = None
    price: MoneyTextInput | None = None
    remaining_quantity: str | None = None
    tax_description: str | None = None
    tax_rate: str | None = None
    unlimited_quantity: Boolean | None = None


class CreateProductPayload(BaseModel):
    messages: list[FieldError | None] | None
    product: Product | None


class DeleteProductPayload(BaseModel):
    messages: list[FieldError | None] | None
    product: Product | None


class UpdateProductPayload(BaseModel):
    messages: list[FieldError | None] | None
    product: Product | None


CREATE_PRODUCT: GraphQLOperation[CreateProductPayload] = GraphQLOperation(
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

DELETE_PRODUCT: GraphQLOperation[DeleteProductPayload] = GraphQLOperation(
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

UPDATE_PRODUCT: GraphQLOperation[UpdateProductPayload] = GraphQLOperation(
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
