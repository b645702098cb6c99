# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.course_item import COURSE_ITEM_FRAGMENT, CourseItem
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCourseItemInput(InputModel):
    id: ID | None = None


class DeleteCourseItemPayload(BaseModel):
    course_item: CourseItem | None = Field(validation_alias="courseItem", serialization_alias="courseItem")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCourseItemPayload] = GraphQLOperation(
    name="deleteCourseItem",
    kind="mutation",
    root_field="deleteCourseItem",
    python_path="healthie.mutations.delete_course_item",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCourseItemInput!"},
    document="""
mutation deleteCourseItem($input: deleteCourseItemInput) {
  deleteCourseItem(input: $input) {
    ...DeleteCourseItemPayload
  }
}

fragment DeleteCourseItemPayload on deleteCourseItemPayload {
  courseItem {
    ...CourseItem
  }
  messages {
    ...FieldError
  }
}
"""
    + COURSE_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCourseItem", DeleteCourseItemPayload),
)
