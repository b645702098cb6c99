# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.cms1500 import CMS1500_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_cms1500_payload import UPDATE_CMS1500_PAYLOAD_FRAGMENT, UpdateCms1500Payload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCms1500Payload] = GraphQLOperation(
    name="updateCms1500",
    kind="mutation",
    root_field="updateCms1500",
    python_path="healthie.mutations.update_cms1500",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCms1500Input"},
    document="""
mutation updateCms1500($input: updateCms1500Input) {
  updateCms1500(input: $input) {
    ...UpdateCms1500Payload
  }
}
"""
    + UPDATE_CMS1500_PAYLOAD_FRAGMENT
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCms1500", UpdateCms1500Payload),
)
