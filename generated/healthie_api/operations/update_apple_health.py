# Generated.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, InputModel, ZonedDateTime, object_of

from ..models.apple_health import APPLE_HEALTH_FRAGMENT, AppleHealth
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateAppleHealthInput(InputModel):
    is_enabled: Boolean | None = None
    last_sync_date: ZonedDateTime | None = None


class UpdateAppleHealthPayload(BaseModel):
    apple_health: AppleHealth | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAppleHealthPayload] = GraphQLOperation(
    name="updateAppleHealth",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateAppleHealthInput!"},
    document="""
mutation updateAppleHealth($input: updateAppleHealthInput) {
 updateAppleHealth(input: $input) {
 ...UpdateAppleHealthPayload
 }
}

fragment UpdateAppleHealthPayload on updateAppleHealthPayload {
 apple_health {
 ...AppleHealth
 }
 messages {
 ...FieldError
 }
}
"""
    + APPLE_HEALTH_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppleHealth", UpdateAppleHealthPayload),
)
