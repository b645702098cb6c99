# Generated.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, InputModel, ZonedDateTime, object_of

from ..models.apple_health import APPLE_HEALTH_FRAGMENT, AppleHealth
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAppleHealthInput(InputModel):
    is_enabled: Boolean | None = None
    last_sync_date: ZonedDateTime | None = None


class CreateAppleHealthPayload(BaseModel):
    apple_health: AppleHealth | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAppleHealthPayload] = GraphQLOperation(
    name="createAppleHealth",
    kind="mutation",
    safety="create",
    arguments={"input": "createAppleHealthInput!"},
    document="""
mutation createAppleHealth($input: createAppleHealthInput) {
 createAppleHealth(input: $input) {
 ...CreateAppleHealthPayload
 }
}

fragment CreateAppleHealthPayload on createAppleHealthPayload {
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
    decode=object_of("createAppleHealth", CreateAppleHealthPayload),
)
