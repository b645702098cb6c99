# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.course_group import COURSE_GROUP_FRAGMENT, CourseGroup
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class PauseCourseGroupInput(InputModel):
    id: ID


class PauseCourseGroupPayload(BaseModel):
    course_group: CourseGroup | None = Field(validation_alias="courseGroup", serialization_alias="courseGroup")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[PauseCourseGroupPayload] = GraphQLOperation(
    name="pauseCourseGroup",
    kind="mutation",
    root_field="pauseCourseGroup",
    python_path="healthie.mutations.pause_course_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "PauseCourseGroupInput!"},
    document="""
mutation pauseCourseGroup($input: PauseCourseGroupInput!) {
  pauseCourseGroup(input: $input) {
    ...PauseCourseGroupPayload
  }
}

fragment PauseCourseGroupPayload on PauseCourseGroupPayload {
  courseGroup {
    ...CourseGroup
  }
  messages {
    ...FieldError
  }
}
"""
    + COURSE_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("pauseCourseGroup", PauseCourseGroupPayload),
)
