# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_referring_physician_payload import (
    DELETE_REFERRING_PHYSICIAN_PAYLOAD_FRAGMENT,
    DeleteReferringPhysicianPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.referring_physician import REFERRING_PHYSICIAN_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteReferringPhysicianPayload] = GraphQLOperation(
    name="deleteReferringPhysician",
    kind="mutation",
    root_field="deleteReferringPhysician",
    python_path="healthie.mutations.delete_referring_physician",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteReferringPhysicianInput"},
    document="""
mutation deleteReferringPhysician($input: deleteReferringPhysicianInput) {
  deleteReferringPhysician(input: $input) {
    ...DeleteReferringPhysicianPayload
  }
}
"""
    + DELETE_REFERRING_PHYSICIAN_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + REFERRING_PHYSICIAN_FRAGMENT,
    decode=object_of("deleteReferringPhysician", DeleteReferringPhysicianPayload),
)
