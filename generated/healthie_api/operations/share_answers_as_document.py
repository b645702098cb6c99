# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.document import DOCUMENT_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.share_answers_as_document_payload import (
    SHARE_ANSWERS_AS_DOCUMENT_PAYLOAD_FRAGMENT,
    ShareAnswersAsDocumentPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ShareAnswersAsDocumentPayload] = GraphQLOperation(
    name="shareAnswersAsDocument",
    kind="mutation",
    root_field="shareAnswersAsDocument",
    python_path="healthie.mutations.share_answers_as_document",
    safety="create",
    confidence="full",
    arguments={"input": "shareAnswersAsDocumentInput"},
    document="""
mutation shareAnswersAsDocument($input: shareAnswersAsDocumentInput) {
  shareAnswersAsDocument(input: $input) {
    ...ShareAnswersAsDocumentPayload
  }
}
"""
    + SHARE_ANSWERS_AS_DOCUMENT_PAYLOAD_FRAGMENT
    + DOCUMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("shareAnswersAsDocument", ShareAnswersAsDocumentPayload),
)
