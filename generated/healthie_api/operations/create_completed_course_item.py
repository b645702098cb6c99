# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.completed_course_item import COMPLETED_COURSE_ITEM_FRAGMENT, CompletedCourseItem


class CreateCompletedCourseItemInput(InputModel):
    completed_item_id: ID | None = None
    completed_item_type: str | None = None
    course_item_id: ID
    id: str | None = None
    user_id: ID | None = None


class CreateCompletedCourseItemPayload(BaseModel):
    completed_course_item: CompletedCourseItem | None = Field(
        validation_alias="completedCourseItem", serialization_alias="completedCourseItem"
    )
    messages: list[FieldError | None] | None
    redirect_url: str | None


OPERATION: GraphQLOperation[CreateCompletedCourseItemPayload] = GraphQLOperation(
    name="createCompletedCourseItem",
    kind="mutation",
    safety="create",
    arguments={"input": "createCompletedCourseItemInput!"},
    document="""
mutation createCompletedCourseItem($input: createCompletedCourseItemInput!) {
 createCompletedCourseItem(input: $input) {
 ...CreateCompletedCourseItemPayload
 }
}

fragment CreateCompletedCourseItemPayload on createCompletedCourseItemPayload {
 completedCourseItem {
 ...CompletedCourseItem
 }
 messages {
 ...FieldError
 }
 redirect_url
}
"""
    + COMPLETED_COURSE_ITEM_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCompletedCourseItem", CreateCompletedCourseItemPayload),
)
