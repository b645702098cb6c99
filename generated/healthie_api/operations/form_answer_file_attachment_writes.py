# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT, FileAttachment


class CreateFormAnswerFileAttachmentInput(InputModel):
    form_answer_id: ID
    upload_id: ID


class DeleteFormAnswerFileAttachmentInput(InputModel):
    file_attachment_id: ID


class CreateFormAnswerFileAttachmentPayload(BaseModel):
    file_attachment: FileAttachment | None
    messages: list[FieldError | None] | None


class DeleteFormAnswerFileAttachmentPayload(BaseModel):
    file_attachment: FileAttachment | None
    messages: list[FieldError | None] | None


CREATE_FORM_ANSWER_FILE_ATTACHMENT: GraphQLOperation[CreateFormAnswerFileAttachmentPayload] = GraphQLOperation(
    name="createFormAnswerFileAttachment",
    kind="mutation",
    safety="create",
    arguments={"input": "createFormAnswerFileAttachmentInput!"},
    document="""
mutation createFormAnswerFileAttachment($input: createFormAnswerFileAttachmentInput) {
 createFormAnswerFileAttachment(input: $input) {
 ...CreateFormAnswerFileAttachmentPayload
 }
}

fragment CreateFormAnswerFileAttachmentPayload on createFormAnswerFileAttachmentPayload {
 file_attachment {
 ...FileAttachment
 }
 messages {
 ...FieldError
 }
}
"""
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFormAnswerFileAttachment", CreateFormAnswerFileAttachmentPayload),
)

DELETE_FORM_ANSWER_FILE_ATTACHMENT: GraphQLOperation[DeleteFormAnswerFileAttachmentPayload] = GraphQLOperation(
    name="deleteFormAnswerFileAttachment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteFormAnswerFileAttachmentInput!"},
    document="""
mutation deleteFormAnswerFileAttachment($input: deleteFormAnswerFileAttachmentInput) {
 deleteFormAnswerFileAttachment(input: $input) {
 ...DeleteFormAnswerFileAttachmentPayload
 }
}

fragment DeleteFormAnswerFileAttachmentPayload on deleteFormAnswerFileAttachmentPayload {
 file_attachment {
 ...FileAttachment
 }
 messages {
 ...FieldError
 }
}
"""
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFormAnswerFileAttachment", DeleteFormAnswerFileAttachmentPayload),
)
