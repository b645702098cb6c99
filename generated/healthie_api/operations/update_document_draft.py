# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, JSON, Int

from ..models.document_draft import DOCUMENT_DRAFT_FRAGMENT, DocumentDraft
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateDocumentDraftInput(InputModel):
    annotations: JSON | None = None
    id: ID
    lock_version: Int


class UpdateDocumentDraftPayload(BaseModel):
    document_draft: DocumentDraft | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateDocumentDraftPayload] = GraphQLOperation(
    name="updateDocumentDraft",
    kind="mutation",
    root_field="updateDocumentDraft",
    python_path="healthie.mutations.update_document_draft",
    safety="create",
    confidence="full",
    arguments={"input": "UpdateDocumentDraftInput!"},
    document="""
mutation updateDocumentDraft($input: UpdateDocumentDraftInput!) {
  updateDocumentDraft(input: $input) {
    ...UpdateDocumentDraftPayload
  }
}

fragment UpdateDocumentDraftPayload on UpdateDocumentDraftPayload {
  document_draft {
    ...DocumentDraft
  }
  messages {
    ...FieldError
  }
}
"""
    + DOCUMENT_DRAFT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateDocumentDraft", UpdateDocumentDraftPayload),
)
