# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.cms1500 import CMS1500_FRAGMENT
from ..models.delete_cms1500_payload import DELETE_CMS1500_PAYLOAD_FRAGMENT, DeleteCms1500Payload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCms1500Payload] = GraphQLOperation(
    name="deleteCms1500",
    kind="mutation",
    root_field="deleteCms1500",
    python_path="healthie.mutations.delete_cms1500",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCms1500Input"},
    document="""
mutation deleteCms1500($input: deleteCms1500Input) {
  deleteCms1500(input: $input) {
    ...DeleteCms1500Payload
  }
}
"""
    + DELETE_CMS1500_PAYLOAD_FRAGMENT
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCms1500", DeleteCms1500Payload),
)
