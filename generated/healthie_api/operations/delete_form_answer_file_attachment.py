# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT, FileAttachment


class DeleteFormAnswerFileAttachmentInput(InputModel):
    file_attachment_id: ID


class DeleteFormAnswerFileAttachmentPayload(BaseModel):
    file_attachment: FileAttachment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteFormAnswerFileAttachmentPayload] = GraphQLOperation(
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
