# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, Int, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.http_header import HTTP_HEADER_FRAGMENT, HttpHeader


class CreateCustomModuleFileAttachmentUploadUrlInput(InputModel):
    byte_size: Int
    checksum: str
    content_type: str
    custom_module_id: ID
    filename: str


class CreateCustomModuleFileAttachmentUploadUrlPayload(BaseModel):
    headers: list[HttpHeader] | None
    messages: list[FieldError | None] | None
    upload_id: ID | None
    upload_url: str | None


OPERATION: GraphQLOperation[CreateCustomModuleFileAttachmentUploadUrlPayload] = GraphQLOperation(
    name="createCustomModuleFileAttachmentUploadUrl",
    kind="mutation",
    safety="create",
    arguments={"input": "CreateCustomModuleFileAttachmentUploadUrlInput!"},
    document="""
mutation createCustomModuleFileAttachmentUploadUrl($input: CreateCustomModuleFileAttachmentUploadUrlInput) {
 createCustomModuleFileAttachmentUploadUrl(input: $input) {
 ...CreateCustomModuleFileAttachmentUploadUrlPayload
 }
}

fragment CreateCustomModuleFileAttachmentUploadUrlPayload on CreateCustomModuleFileAttachmentUploadUrlPayload {
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
    decode=object_of("createCustomModuleFileAttachmentUploadUrl", CreateCustomModuleFileAttachmentUploadUrlPayload),
)
