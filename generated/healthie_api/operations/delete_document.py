# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.document import DOCUMENT_FRAGMENT, Document
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteDocumentInput(InputModel):
    id: ID | None = None


class DeleteDocumentPayload(BaseModel):
    document: Document | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteDocumentPayload] = GraphQLOperation(
    name="deleteDocument",
    kind="mutation",
    safety="idempotent_write",
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
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteDocument", DeleteDocumentPayload),
)
