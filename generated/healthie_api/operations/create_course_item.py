# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.course_item import COURSE_ITEM_FRAGMENT, CourseItem
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateCourseItemInput(InputModel):
    completion_required_for_next_module: Boolean | None = None
    course_id: ID | None = None
    item_id: ID | None = None
    item_type: str | None = None
    name: str | None = None
    new_item_type_name: str | None = None
    scheduled_release: str | None = None
    user_id: ID | None = None
    video_url: str | None = None


class CreateCourseItemPayload(BaseModel):
    course_item: CourseItem | None = Field(validation_alias="courseItem", serialization_alias="courseItem")
    messages: list[FieldError | None] | None
    redirect_url: str | None


OPERATION: GraphQLOperation[CreateCourseItemPayload] = GraphQLOperation(
    name="createCourseItem",
    kind="mutation",
    root_field="createCourseItem",
    python_path="healthie.mutations.create_course_item",
    safety="create",
    confidence="full",
    arguments={"input": "createCourseItemInput!"},
    document="""
mutation createCourseItem($input: createCourseItemInput) {
  createCourseItem(input: $input) {
    ...CreateCourseItemPayload
  }
}

fragment CreateCourseItemPayload on createCourseItemPayload {
  courseItem {
    ...CourseItem
  }
  messages {
    ...FieldError
  }
  redirect_url
}
"""
    + COURSE_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCourseItem", CreateCourseItemPayload),
)
