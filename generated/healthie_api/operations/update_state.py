# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.course import COURSE_FRAGMENT, Course


class UpdateStateInput(InputModel):
    active: Boolean | None = None
    id: ID


class UpdateStatePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateStatePayload] = GraphQLOperation(
    name="updateState",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateStateInput!"},
    document="""
mutation updateState($input: updateStateInput) {
 updateState(input: $input) {
 ...UpdateStatePayload
 }
}

fragment UpdateStatePayload on updateStatePayload {
 course {
 ...Course
 }
 messages {
 ...FieldError
 }
}
"""
    + COURSE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateState", UpdateStatePayload),
)
