# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.brand import BRAND_FRAGMENT
from ..models.create_brand_payload import CREATE_BRAND_PAYLOAD_FRAGMENT, CreateBrandPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateBrandPayload] = GraphQLOperation(
    name="createBrand",
    kind="mutation",
    root_field="createBrand",
    python_path="healthie.mutations.create_brand",
    safety="create",
    confidence="full",
    arguments={"input": "createBrandInput"},
    document="""
mutation createBrand($input: createBrandInput) {
  createBrand(input: $input) {
    ...CreateBrandPayload
  }
}
"""
    + CREATE_BRAND_PAYLOAD_FRAGMENT
    + BRAND_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createBrand", CreateBrandPayload),
)
