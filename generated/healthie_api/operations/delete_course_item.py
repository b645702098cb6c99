# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.completed_course_item import COMPLETED_COURSE_ITEM_FRAGMENT
from ..models.course_item import COURSE_ITEM_FRAGMENT, CourseItem
from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCourseItemInput(InputModel):
    id: ID | None = None


class DeleteCourseItemPayload(BaseModel):
    course_item: CourseItem | None = Field(validation_alias="courseItem", serialization_alias="courseItem")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCourseItemPayload] = GraphQLOperation(
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
