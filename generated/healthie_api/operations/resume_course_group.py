# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.course_group import COURSE_GROUP_FRAGMENT, CourseGroup
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ResumeCourseGroupInput(InputModel):
    id: ID


class ResumeCourseGroupPayload(BaseModel):
    course_group: CourseGroup | None = Field(validation_alias="courseGroup", serialization_alias="courseGroup")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ResumeCourseGroupPayload] = GraphQLOperation(
    name="resumeCourseGroup",
    kind="mutation",
    root_field="resumeCourseGroup",
    python_path="healthie.mutations.resume_course_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "ResumeCourseGroupInput!"},
    document="""
mutation resumeCourseGroup($input: ResumeCourseGroupInput!) {
  resumeCourseGroup(input: $input) {
    ...ResumeCourseGroupPayload
  }
}

fragment ResumeCourseGroupPayload on ResumeCourseGroupPayload {
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
    decode=object_of("resumeCourseGroup", ResumeCourseGroupPayload),
)
