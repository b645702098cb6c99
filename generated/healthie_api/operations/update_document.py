# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.document import DOCUMENT_FRAGMENT, Document
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class UpdateDocumentInput(InputModel):
    care_plan_id: ID | None = None
    description: str | None = None
    display_name: str | None = None
    email_on_welcome: Boolean | None = None
    folder_id: ID | None = None
    id: ID | None = None
    include_in_charting: Boolean | None = None
    internal_notes: str | None = None
    metadata: str | None = None
    parse_ccda: Boolean | None = None
    rel_user_id: ID | None = None
    share_users: list[ID | None] | None = None
    share_with_rel: Boolean | None = None
    shared_on_welcome: Boolean | None = None
    shared_with_dietitians: Boolean | None = None


class UpdateDocumentPayload(BaseModel):
    document: Document | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateDocumentPayload] = GraphQLOperation(
    name="updateDocument",
    kind="mutation",
    safety="idempotent_write",
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
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateDocument", UpdateDocumentPayload),
)
