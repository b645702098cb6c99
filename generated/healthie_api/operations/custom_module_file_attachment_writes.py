# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT, FileAttachment


class CreateCustomModuleFileAttachmentInput(InputModel):
    custom_module_id: ID
    upload_id: ID


class DeleteCustomModuleFileAttachmentInput(InputModel):
    file_attachment_id: ID


class CreateCustomModuleFileAttachmentPayload(BaseModel):
    file_attachment: FileAttachment | None
    messages: list[FieldError | None] | None


class DeleteCustomModuleFileAttachmentPayload(BaseModel):
    file_attachment: FileAttachment | None
    messages: list[FieldError | None] | None


CREATE_CUSTOM_MODULE_FILE_ATTACHMENT: GraphQLOperation[CreateCustomModuleFileAttachmentPayload] = GraphQLOperation(
    name="createCustomModuleFileAttachment",
    kind="mutation",
    safety="create",
    arguments={"input": "CreateCustomModuleFileAttachmentInput!"},
    document="""
mutation createCustomModuleFileAttachment($input: CreateCustomModuleFileAttachmentInput) {
 createCustomModuleFileAttachment(input: $input) {
 ...CreateCustomModuleFileAttachmentPayload
 }
}

fragment CreateCustomModuleFileAttachmentPayload on CreateCustomModuleFileAttachmentPayload {
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
    decode=object_of("createCustomModuleFileAttachment", CreateCustomModuleFileAttachmentPayload),
)

DELETE_CUSTOM_MODULE_FILE_ATTACHMENT: GraphQLOperation[DeleteCustomModuleFileAttachmentPayload] = GraphQLOperation(
    name="deleteCustomModuleFileAttachment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "DeleteCustomModuleFileAttachmentInput!"},
    document="""
mutation deleteCustomModuleFileAttachment($input: DeleteCustomModuleFileAttachmentInput) {
 deleteCustomModuleFileAttachment(input: $input) {
 ...DeleteCustomModuleFileAttachmentPayload
 }
}

fragment DeleteCustomModuleFileAttachmentPayload on DeleteCustomModuleFileAttachmentPayload {
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
    decode=object_of("deleteCustomModuleFileAttachment", DeleteCustomModuleFileAttachmentPayload),
)
