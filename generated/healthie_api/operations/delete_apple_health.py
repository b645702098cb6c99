# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.apple_health import APPLE_HEALTH_FRAGMENT
from ..models.delete_apple_health_payload import DELETE_APPLE_HEALTH_PAYLOAD_FRAGMENT, DeleteAppleHealthPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteAppleHealthPayload] = GraphQLOperation(
    name="deleteAppleHealth",
    kind="mutation",
    root_field="deleteAppleHealth",
    python_path="healthie.mutations.delete_apple_health",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAppleHealthInput"},
    document="""
mutation deleteAppleHealth($input: deleteAppleHealthInput) {
  deleteAppleHealth(input: $input) {
    ...DeleteAppleHealthPayload
  }
}
"""
    + DELETE_APPLE_HEALTH_PAYLOAD_FRAGMENT
    + APPLE_HEALTH_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppleHealth", DeleteAppleHealthPayload),
)
