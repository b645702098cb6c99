# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.document import DOCUMENT_FRAGMENT, Document
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ShareAnswersAsDocumentPayload(BaseModel):
    document: Document | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ShareAnswersAsDocumentPayload] = GraphQLOperation(
    name="shareAnswersAsDocument",
    kind="mutation",
    root_field="shareAnswersAsDocument",
    python_path="healthie.mutations.share_answers_as_document",
    safety="create",
    confidence="full",
    arguments={"input": "shareAnswersAsDocumentInput!"},
    document="""
mutation shareAnswersAsDocument($input: shareAnswersAsDocumentInput) {
  shareAnswersAsDocument(input: $input) {
    ...ShareAnswersAsDocumentPayload
  }
}

fragment ShareAnswersAsDocumentPayload on shareAnswersAsDocumentPayload {
  document {
    ...Document
  }
  messages {
    ...FieldError
  }
}
"""
    + DOCUMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("shareAnswersAsDocument", ShareAnswersAsDocumentPayload),
)
