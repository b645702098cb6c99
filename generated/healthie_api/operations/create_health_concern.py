# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.health_concern import HEALTH_CONCERN_FRAGMENT, HealthConcern


class CreateHealthConcernInput(InputModel):
    code: str | None = None
    description: str | None = None
    display_name: str | None = None
    effective_time: str | None = None
    user_id: ID | None = None


class CreateHealthConcernPayload(BaseModel):
    health_concern: HealthConcern | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateHealthConcernPayload] = GraphQLOperation(
    name="createHealthConcern",
    kind="mutation",
    safety="create",
    arguments={"input": "createHealthConcernInput!"},
    document="""
mutation createHealthConcern($input: createHealthConcernInput) {
 createHealthConcern(input: $input) {
 ...CreateHealthConcernPayload
 }
}

fragment CreateHealthConcernPayload on createHealthConcernPayload {
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
    decode=object_of("createHealthConcern", CreateHealthConcernPayload),
)
