# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="deleteCustomModuleFileAttachment",
    python_path="healthie.mutations.delete_custom_module_file_attachment",
    safety="idempotent_write",
    confidence="full",
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
