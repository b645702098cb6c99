# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT, FileAttachment


class DeleteCustomModuleFileAttachmentInput(InputModel):
    file_attachment_id: ID


class DeleteCustomModuleFileAttachmentPayload(BaseModel):
    file_attachment: FileAttachment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCustomModuleFileAttachmentPayload] = GraphQLOperation(
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
