# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, Int, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.http_header import HTTP_HEADER_FRAGMENT, HttpHeader


class CreateFormAnswerFileAttachmentUploadUrlInput(InputModel):
    byte_size: Int
    checksum: str
    content_type: str
    filename: str
    form_answer_id: ID


class CreateFormAnswerFileAttachmentUploadUrlPayload(BaseModel):
    headers: list[HttpHeader] | None
    messages: list[FieldError | None] | None
    upload_id: ID | None
    upload_url: str | None


OPERATION: GraphQLOperation[CreateFormAnswerFileAttachmentUploadUrlPayload] = GraphQLOperation(
    name="createFormAnswerFileAttachmentUploadUrl",
    kind="mutation",
    safety="create",
    arguments={"input": "createFormAnswerFileAttachmentUploadUrlInput!"},
    document="""
mutation createFormAnswerFileAttachmentUploadUrl($input: createFormAnswerFileAttachmentUploadUrlInput) {
 createFormAnswerFileAttachmentUploadUrl(input: $input) {
 ...CreateFormAnswerFileAttachmentUploadUrlPayload
 }
}

fragment CreateFormAnswerFileAttachmentUploadUrlPayload on createFormAnswerFileAttachmentUploadUrlPayload {
 headers {
 ...HttpHeader
 }
 messages {
 ...FieldError
 }
 upload_id
 upload_url
}
"""
    + HTTP_HEADER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFormAnswerFileAttachmentUploadUrl", CreateFormAnswerFileAttachmentUploadUrlPayload),
)
