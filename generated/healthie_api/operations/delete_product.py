# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_product_payload import DELETE_PRODUCT_PAYLOAD_FRAGMENT, DeleteProductPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.product import PRODUCT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteProductPayload] = GraphQLOperation(
    name="deleteProduct",
    kind="mutation",
    root_field="deleteProduct",
    python_path="healthie.mutations.delete_product",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteProductInput"},
    document="""
mutation deleteProduct($input: deleteProductInput) {
  deleteProduct(input: $input) {
    ...DeleteProductPayload
  }
}
"""
    + DELETE_PRODUCT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PRODUCT_FRAGMENT,
    decode=object_of("deleteProduct", DeleteProductPayload),
)
