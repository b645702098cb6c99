# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.document import DOCUMENT_FRAGMENT, Document
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteDocumentInput(InputModel):
    id: ID | None = None


class DeleteDocumentPayload(BaseModel):
    document: Document | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteDocumentPayload] = GraphQLOperation(
    name="deleteDocument",
    kind="mutation",
    root_field="deleteDocument",
    python_path="healthie.mutations.delete_document",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteDocumentInput!"},
    document="""
mutation deleteDocument($input: deleteDocumentInput) {
  deleteDocument(input: $input) {
    ...DeleteDocumentPayload
  }
}

fragment DeleteDocumentPayload on deleteDocumentPayload {
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
    decode=object_of("deleteDocument", DeleteDocumentPayload),
)
