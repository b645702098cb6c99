# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, GraphQLOperation, InputModel, Int, object_of

from ..models.document_draft import DOCUMENT_DRAFT_FRAGMENT, DocumentDraft
from ..models.document_reference import DOCUMENT_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateDocumentDraftInput(InputModel):
    document_id: ID


class UpdateDocumentDraftInput(InputModel):
    annotations: JSON | None = None
    id: ID
    lock_version: Int


class CreateDocumentDraftPayload(BaseModel):
    document_draft: DocumentDraft | None
    messages: list[FieldError | None] | None


class UpdateDocumentDraftPayload(BaseModel):
    document_draft: DocumentDraft | None
    messages: list[FieldError | None] | None


CREATE_DOCUMENT_DRAFT: GraphQLOperation[CreateDocumentDraftPayload] = GraphQLOperation(
    name="createDocumentDraft",
    kind="mutation",
    safety="create",
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
    + DOCUMENT_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createDocumentDraft", CreateDocumentDraftPayload),
)

UPDATE_DOCUMENT_DRAFT: GraphQLOperation[UpdateDocumentDraftPayload] = GraphQLOperation(
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
