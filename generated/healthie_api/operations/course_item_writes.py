# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    object_of,
)

from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.completed_course_item import COMPLETED_COURSE_ITEM_FRAGMENT
from ..operations.course_item import COURSE_ITEM_FRAGMENT, CourseItem


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


class DeleteCourseItemInput(InputModel):
    id: ID | None = None


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


class CreateCourseItemPayload(BaseModel):
    course_item: CourseItem | None = Field(validation_alias="courseItem", serialization_alias="courseItem")
    messages: list[FieldError | None] | None
    redirect_url: str | None


class DeleteCourseItemPayload(BaseModel):
    course_item: CourseItem | None = Field(validation_alias="courseItem", serialization_alias="courseItem")
    messages: list[FieldError | None] | None


class UpdateCourseItemPayload(BaseModel):
    course_item: CourseItem | None = Field(validation_alias="courseItem", serialization_alias="courseItem")
    messages: list[FieldError | None] | None


CREATE_COURSE_ITEM: GraphQLOperation[CreateCourseItemPayload] = GraphQLOperation(
    name="createCourseItem",
    kind="mutation",
    safety="create",
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
    + COMPLETED_COURSE_ITEM_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCourseItem", CreateCourseItemPayload),
)

DELETE_COURSE_ITEM: GraphQLOperation[DeleteCourseItemPayload] = GraphQLOperation(
    name="deleteCourseItem",
    kind="mutation",
    safety="idempotent_write",
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
    + COMPLETED_COURSE_ITEM_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCourseItem", DeleteCourseItemPayload),
)

UPDATE_COURSE_ITEM: GraphQLOperation[UpdateCourseItemPayload] = GraphQLOperation(
    name="updateCourseItem",
    kind="mutation",
    safety="idempotent_write",
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
    + COMPLETED_COURSE_ITEM_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCourseItem", UpdateCourseItemPayload),
)
