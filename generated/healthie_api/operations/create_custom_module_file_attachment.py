# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT, FileAttachment


class CreateCustomModuleFileAttachmentInput(InputModel):
    custom_module_id: ID
    upload_id: ID


class CreateCustomModuleFileAttachmentPayload(BaseModel):
    file_attachment: FileAttachment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCustomModuleFileAttachmentPayload] = GraphQLOperation(
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
