# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.brand import BRAND_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_brand_payload import UPDATE_BRAND_PAYLOAD_FRAGMENT, UpdateBrandPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateBrandPayload] = GraphQLOperation(
    name="updateBrand",
    kind="mutation",
    root_field="updateBrand",
    python_path="healthie.mutations.update_brand",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateBrandInput"},
    document="""
mutation updateBrand($input: updateBrandInput) {
  updateBrand(input: $input) {
    ...UpdateBrandPayload
  }
}
"""
    + UPDATE_BRAND_PAYLOAD_FRAGMENT
    + BRAND_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateBrand", UpdateBrandPayload),
)
