# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.health_concern import HEALTH_CONCERN_FRAGMENT, HealthConcern


class UpdateHealthConcernInput(InputModel):
    code: str | None = None
    description: str | None = None
    display_name: str | None = None
    effective_time: str | None = None
    id: ID | None = None


class UpdateHealthConcernPayload(BaseModel):
    health_concern: HealthConcern | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateHealthConcernPayload] = GraphQLOperation(
    name="updateHealthConcern",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateHealthConcernInput!"},
    document="""
mutation updateHealthConcern($input: updateHealthConcernInput) {
 updateHealthConcern(input: $input) {
 ...UpdateHealthConcernPayload
 }
}

fragment UpdateHealthConcernPayload on updateHealthConcernPayload {
 health_concern {
 ...HealthConcern
 }
 messages {
 ...FieldError
 }
}
"""
    + HEALTH_CONCERN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateHealthConcern", UpdateHealthConcernPayload),
)
