# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int
from pydantic import Field

from ..models.course_item import COURSE_ITEM_FRAGMENT, CourseItem
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateCourseItemInput(InputModel):
    completion_required_for_next_module: Boolean | None = None
    course_id: ID | None = None
    id: str | None = None
    item_id: ID | None = None
    item_type: str | None = None
    name: str | None = None
    position: Int | None = None
    scheduled_release: str | None = None
    user_id: ID | None = None
    video_url: str | None = None


class UpdateCourseItemPayload(BaseModel):
    course_item: CourseItem | None = Field(validation_alias="courseItem", serialization_alias="courseItem")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCourseItemPayload] = GraphQLOperation(
    name="updateCourseItem",
    kind="mutation",
    root_field="updateCourseItem",
    python_path="healthie.mutations.update_course_item",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCourseItemInput!"},
    document="""
mutation updateCourseItem($input: updateCourseItemInput) {
  updateCourseItem(input: $input) {
    ...UpdateCourseItemPayload
  }
}

fragment UpdateCourseItemPayload on updateCourseItemPayload {
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
    decode=object_of("updateCourseItem", UpdateCourseItemPayload),
)
