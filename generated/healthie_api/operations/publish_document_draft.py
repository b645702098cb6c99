# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, Int, Upload, object_of

from ..models.document_draft import DOCUMENT_DRAFT_FRAGMENT, DocumentDraft
from ..models.document_reference import DOCUMENT_REFERENCE_FRAGMENT
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
    safety="create",
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
    + DOCUMENT_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("publishDocumentDraft", PublishDocumentDraftPayload),
)
