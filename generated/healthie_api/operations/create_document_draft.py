# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.document_draft import DOCUMENT_DRAFT_FRAGMENT, DocumentDraft
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateDocumentDraftInput(InputModel):
    document_id: ID


class CreateDocumentDraftPayload(BaseModel):
    document_draft: DocumentDraft | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateDocumentDraftPayload] = GraphQLOperation(
    name="createDocumentDraft",
    kind="mutation",
    root_field="createDocumentDraft",
    python_path="healthie.mutations.create_document_draft",
    safety="create",
    confidence="full",
    arguments={"input": "CreateDocumentDraftInput!"},
    document="""
mutation createDocumentDraft($input: CreateDocumentDraftInput!) {
  createDocumentDraft(input: $input) {
    ...CreateDocumentDraftPayload
  }
}

fragment CreateDocumentDraftPayload on CreateDocumentDraftPayload {
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
    decode=object_of("createDocumentDraft", CreateDocumentDraftPayload),
)
