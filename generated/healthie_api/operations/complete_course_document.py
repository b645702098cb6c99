# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.complete_course_document_payload import (
    COMPLETE_COURSE_DOCUMENT_PAYLOAD_FRAGMENT,
    CompleteCourseDocumentPayload,
)
from ..models.completed_course_item import COMPLETED_COURSE_ITEM_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CompleteCourseDocumentPayload] = GraphQLOperation(
    name="completeCourseDocument",
    kind="mutation",
    root_field="completeCourseDocument",
    python_path="healthie.mutations.complete_course_document",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "completeCourseDocumentInput"},
    document="""
mutation completeCourseDocument($input: completeCourseDocumentInput) {
  completeCourseDocument(input: $input) {
    ...CompleteCourseDocumentPayload
  }
}
"""
    + COMPLETE_COURSE_DOCUMENT_PAYLOAD_FRAGMENT
    + COMPLETED_COURSE_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("completeCourseDocument", CompleteCourseDocumentPayload),
)
