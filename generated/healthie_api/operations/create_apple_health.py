# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.apple_health import APPLE_HEALTH_FRAGMENT
from ..models.create_apple_health_payload import CREATE_APPLE_HEALTH_PAYLOAD_FRAGMENT, CreateAppleHealthPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAppleHealthPayload] = GraphQLOperation(
    name="createAppleHealth",
    kind="mutation",
    root_field="createAppleHealth",
    python_path="healthie.mutations.create_apple_health",
    safety="create",
    confidence="full",
    arguments={"input": "createAppleHealthInput"},
    document="""
mutation createAppleHealth($input: createAppleHealthInput) {
  createAppleHealth(input: $input) {
    ...CreateAppleHealthPayload
  }
}
"""
    + CREATE_APPLE_HEALTH_PAYLOAD_FRAGMENT
    + APPLE_HEALTH_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAppleHealth", CreateAppleHealthPayload),
)
