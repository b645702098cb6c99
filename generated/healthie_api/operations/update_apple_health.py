# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.apple_health import APPLE_HEALTH_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_apple_health_payload import UPDATE_APPLE_HEALTH_PAYLOAD_FRAGMENT, UpdateAppleHealthPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAppleHealthPayload] = GraphQLOperation(
    name="updateAppleHealth",
    kind="mutation",
    root_field="updateAppleHealth",
    python_path="healthie.mutations.update_apple_health",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppleHealthInput"},
    document="""
mutation updateAppleHealth($input: updateAppleHealthInput) {
  updateAppleHealth(input: $input) {
    ...UpdateAppleHealthPayload
  }
}
"""
    + UPDATE_APPLE_HEALTH_PAYLOAD_FRAGMENT
    + APPLE_HEALTH_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppleHealth", UpdateAppleHealthPayload),
)
