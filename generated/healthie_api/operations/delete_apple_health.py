# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.apple_health import APPLE_HEALTH_FRAGMENT, AppleHealth
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteAppleHealthInput(InputModel):
    id: ID | None = None


class DeleteAppleHealthPayload(BaseModel):
    apple_health: AppleHealth | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAppleHealthPayload] = GraphQLOperation(
    name="deleteAppleHealth",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteAppleHealthInput!"},
    document="""
mutation deleteAppleHealth($input: deleteAppleHealthInput) {
 deleteAppleHealth(input: $input) {
 ...DeleteAppleHealthPayload
 }
}

fragment DeleteAppleHealthPayload on deleteAppleHealthPayload {
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
    decode=object_of("deleteAppleHealth", DeleteAppleHealthPayload),
)
