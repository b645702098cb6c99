# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.complete_course_document_payload import CompleteCourseDocumentPayload
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

fragment CompleteCourseDocumentPayload on completeCourseDocumentPayload {
  completedCourseItem {
    ...CompletedCourseItem
  }
  messages {
    ...FieldError
  }
}

fragment CompletedCourseItem on CompletedCourseItem {
  completed_item_id
  completed_item_type
  course_item_id
  created_at
  id
  next_item {
    id
  }
  updated_at
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("completeCourseDocument", CompleteCourseDocumentPayload),
)
