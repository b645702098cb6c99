# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_smoking_status_payload import CREATE_SMOKING_STATUS_PAYLOAD_FRAGMENT, CreateSmokingStatusPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.smoking_status import SMOKING_STATUS_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateSmokingStatusPayload] = GraphQLOperation(
    name="createSmokingStatus",
    kind="mutation",
    root_field="createSmokingStatus",
    python_path="healthie.mutations.create_smoking_status",
    safety="create",
    confidence="full",
    arguments={"input": "createSmokingStatusInput"},
    document="""
mutation createSmokingStatus($input: createSmokingStatusInput) {
  createSmokingStatus(input: $input) {
    ...CreateSmokingStatusPayload
  }
}
"""
    + CREATE_SMOKING_STATUS_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SMOKING_STATUS_FRAGMENT,
    decode=object_of("createSmokingStatus", CreateSmokingStatusPayload),
)
