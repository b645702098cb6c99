# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.course import COURSE_FRAGMENT, Course
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateStateInput(InputModel):
    active: Boolean | None = None
    id: ID


class UpdateStatePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateStatePayload] = GraphQLOperation(
    name="updateState",
    kind="mutation",
    root_field="updateState",
    python_path="healthie.mutations.update_state",
    safety="idempotent_write",
    confidence="full",
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
