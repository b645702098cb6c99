# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_product_payload import CREATE_PRODUCT_PAYLOAD_FRAGMENT, CreateProductPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.product import PRODUCT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateProductPayload] = GraphQLOperation(
    name="createProduct",
    kind="mutation",
    root_field="createProduct",
    python_path="healthie.mutations.create_product",
    safety="create",
    confidence="full",
    arguments={"input": "createProductInput"},
    document="""
mutation createProduct($input: createProductInput) {
  createProduct(input: $input) {
    ...CreateProductPayload
  }
}
"""
    + CREATE_PRODUCT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PRODUCT_FRAGMENT,
    decode=object_of("createProduct", CreateProductPayload),
)
