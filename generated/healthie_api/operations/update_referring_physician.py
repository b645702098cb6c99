# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.referring_physician import REFERRING_PHYSICIAN_FRAGMENT
from ..models.update_referring_physician_payload import (
    UPDATE_REFERRING_PHYSICIAN_PAYLOAD_FRAGMENT,
    UpdateReferringPhysicianPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateReferringPhysicianPayload] = GraphQLOperation(
    name="updateReferringPhysician",
    kind="mutation",
    root_field="updateReferringPhysician",
    python_path="healthie.mutations.update_referring_physician",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateReferringPhysicianInput"},
    document="""
mutation updateReferringPhysician($input: updateReferringPhysicianInput) {
  updateReferringPhysician(input: $input) {
    ...UpdateReferringPhysicianPayload
  }
}
"""
    + UPDATE_REFERRING_PHYSICIAN_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + REFERRING_PHYSICIAN_FRAGMENT,
    decode=object_of("updateReferringPhysician", UpdateReferringPhysicianPayload),
)
