# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Int
from hero_healthie_runtime.uploads import Upload

from ..models.document_draft import DOCUMENT_DRAFT_FRAGMENT, DocumentDraft
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class PublishDocumentDraftInput(InputModel):
    file: Upload | None = None
    id: ID
    lock_version: Int


class PublishDocumentDraftPayload(BaseModel):
    document_draft: DocumentDraft | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[PublishDocumentDraftPayload] = GraphQLOperation(
    name="publishDocumentDraft",
    kind="mutation",
    root_field="publishDocumentDraft",
    python_path="healthie.mutations.publish_document_draft",
    safety="create",
    confidence="full",
    arguments={"input": "PublishDocumentDraftInput!"},
    document="""
mutation publishDocumentDraft($input: PublishDocumentDraftInput!) {
  publishDocumentDraft(input: $input) {
    ...PublishDocumentDraftPayload
  }
}

fragment PublishDocumentDraftPayload on PublishDocumentDraftPayload {
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
    decode=object_of("publishDocumentDraft", PublishDocumentDraftPayload),
)
