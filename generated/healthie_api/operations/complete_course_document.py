# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.completed_course_item import COMPLETED_COURSE_ITEM_FRAGMENT, CompletedCourseItem


class CompleteCourseDocumentInput(InputModel):
    course_item_id: ID
    user_id: ID


class CompleteCourseDocumentPayload(BaseModel):
    completed_course_item: CompletedCourseItem | None = Field(
        validation_alias="completedCourseItem", serialization_alias="completedCourseItem"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CompleteCourseDocumentPayload] = GraphQLOperation(
    name="completeCourseDocument",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "completeCourseDocumentInput!"},
    document="""
mutation completeCourseDocument($input: completeCourseDocumentInput) {
 completeCourseDocument(input: $input) {
 ...CompleteCourseDocumentPayload
 }
}

fragment CompleteCourseDocumentPayload on completeCourseDocumentPayload {
 completedCourseItem {
 ...CompletedCourseItem
 }
 messages {
 ...FieldError
 }
}
"""
    + COMPLETED_COURSE_ITEM_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("completeCourseDocument", CompleteCourseDocumentPayload),
)
