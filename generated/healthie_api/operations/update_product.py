# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.product import PRODUCT_FRAGMENT
from ..models.update_product_payload import UPDATE_PRODUCT_PAYLOAD_FRAGMENT, UpdateProductPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateProductPayload] = GraphQLOperation(
    name="updateProduct",
    kind="mutation",
    root_field="updateProduct",
    python_path="healthie.mutations.update_product",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateProductInput"},
    document="""
mutation updateProduct($input: updateProductInput) {
  updateProduct(input: $input) {
    ...UpdateProductPayload
  }
}
"""
    + UPDATE_PRODUCT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PRODUCT_FRAGMENT,
    decode=object_of("updateProduct", UpdateProductPayload),
)
