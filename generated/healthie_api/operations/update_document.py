# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.document import DOCUMENT_FRAGMENT, Document
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateDocumentPayload(BaseModel):
    document: Document | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateDocumentPayload] = GraphQLOperation(
    name="updateDocument",
    kind="mutation",
    root_field="updateDocument",
    python_path="healthie.mutations.update_document",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateDocumentInput!"},
    document="""
mutation updateDocument($input: updateDocumentInput) {
  updateDocument(input: $input) {
    ...UpdateDocumentPayload
  }
}

fragment UpdateDocumentPayload on updateDocumentPayload {
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
    decode=object_of("updateDocument", UpdateDocumentPayload),
)
