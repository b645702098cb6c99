# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.health_concern import HEALTH_CONCERN_FRAGMENT, HealthConcern


class DeleteHealthConcernInput(InputModel):
    id: ID | None = None


class DeleteHealthConcernPayload(BaseModel):
    health_concern: HealthConcern | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteHealthConcernPayload] = GraphQLOperation(
    name="deleteHealthConcern",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteHealthConcernInput!"},
    document="""
mutation deleteHealthConcern($input: deleteHealthConcernInput) {
 deleteHealthConcern(input: $input) {
 ...DeleteHealthConcernPayload
 }
}

fragment DeleteHealthConcernPayload on deleteHealthConcernPayload {
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
    decode=object_of("deleteHealthConcern", DeleteHealthConcernPayload),
)
