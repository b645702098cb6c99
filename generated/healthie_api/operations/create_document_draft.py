# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.document_draft import DOCUMENT_DRAFT_FRAGMENT, DocumentDraft
from ..models.document_reference import DOCUMENT_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateDocumentDraftInput(InputModel):
    document_id: ID


class CreateDocumentDraftPayload(BaseModel):
    document_draft: DocumentDraft | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateDocumentDraftPayload] = GraphQLOperation(
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
