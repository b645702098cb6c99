# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.completed_course_item import COMPLETED_COURSE_ITEM_FRAGMENT, CompletedCourseItem
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
    root_field="completeCourseDocument",
    python_path="healthie.mutations.complete_course_document",
    safety="idempotent_write",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("completeCourseDocument", CompleteCourseDocumentPayload),
)
