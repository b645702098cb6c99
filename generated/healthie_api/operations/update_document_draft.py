# Generated.
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, GraphQLOperation, InputModel, Int, object_of

from ..models.document_draft import DOCUMENT_DRAFT_FRAGMENT, DocumentDraft
from ..models.document_reference import DOCUMENT_REFERENCE_FRAGMENT
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
    safety="create",
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
    + DOCUMENT_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateDocumentDraft", UpdateDocumentDraftPayload),
)
