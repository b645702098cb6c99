# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.smoking_status import SMOKING_STATUS_FRAGMENT
from ..models.update_smoking_status_payload import UPDATE_SMOKING_STATUS_PAYLOAD_FRAGMENT, UpdateSmokingStatusPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateSmokingStatusPayload] = GraphQLOperation(
    name="updateSmokingStatus",
    kind="mutation",
    root_field="updateSmokingStatus",
    python_path="healthie.mutations.update_smoking_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateSmokingStatusInput"},
    document="""
mutation updateSmokingStatus($input: updateSmokingStatusInput) {
  updateSmokingStatus(input: $input) {
    ...UpdateSmokingStatusPayload
  }
}
"""
    + UPDATE_SMOKING_STATUS_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SMOKING_STATUS_FRAGMENT,
    decode=object_of("updateSmokingStatus", UpdateSmokingStatusPayload),
)
