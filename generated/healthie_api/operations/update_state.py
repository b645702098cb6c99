# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course import COURSE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_state_payload import UPDATE_STATE_PAYLOAD_FRAGMENT, UpdateStatePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateStatePayload] = GraphQLOperation(
    name="updateState",
    kind="mutation",
    root_field="updateState",
    python_path="healthie.mutations.update_state",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateStateInput"},
    document="""
mutation updateState($input: updateStateInput) {
  updateState(input: $input) {
    ...UpdateStatePayload
  }
}
"""
    + UPDATE_STATE_PAYLOAD_FRAGMENT
    + COURSE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateState", UpdateStatePayload),
)
