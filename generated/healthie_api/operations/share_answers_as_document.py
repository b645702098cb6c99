# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.document import DOCUMENT_FRAGMENT, Document


class ShareAnswersAsDocumentInput(InputModel):
    answers: str | None = None
    email_notification: Boolean | None = None
    form_answer_group_id: ID | None = None
    include_header_on_every_page: Boolean | None = None
    letterhead: Boolean | None = None
    name: str | None = None
    pdf_letterhead_template_id: ID | None = None
    user_id: ID | None = None


class ShareAnswersAsDocumentPayload(BaseModel):
    document: Document | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ShareAnswersAsDocumentPayload] = GraphQLOperation(
    name="shareAnswersAsDocument",
    kind="mutation",
    safety="create",
    arguments={"input": "shareAnswersAsDocumentInput!"},
    document="""
mutation shareAnswersAsDocument($input: shareAnswersAsDocumentInput) {
 shareAnswersAsDocument(input: $input) {
 ...ShareAnswersAsDocumentPayload
 }
}

fragment ShareAnswersAsDocumentPayload on shareAnswersAsDocumentPayload {
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
    decode=object_of("shareAnswersAsDocument", ShareAnswersAsDocumentPayload),
)
