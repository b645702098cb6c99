# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_smoking_status_payload import DELETE_SMOKING_STATUS_PAYLOAD_FRAGMENT, DeleteSmokingStatusPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.smoking_status import SMOKING_STATUS_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteSmokingStatusPayload] = GraphQLOperation(
    name="deleteSmokingStatus",
    kind="mutation",
    root_field="deleteSmokingStatus",
    python_path="healthie.mutations.delete_smoking_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteSmokingStatusInput"},
    document="""
mutation deleteSmokingStatus($input: deleteSmokingStatusInput) {
  deleteSmokingStatus(input: $input) {
    ...DeleteSmokingStatusPayload
  }
}
"""
    + DELETE_SMOKING_STATUS_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SMOKING_STATUS_FRAGMENT,
    decode=object_of("deleteSmokingStatus", DeleteSmokingStatusPayload),
)
