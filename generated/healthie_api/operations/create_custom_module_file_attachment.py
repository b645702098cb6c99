# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="createCustomModuleFileAttachment",
    python_path="healthie.mutations.create_custom_module_file_attachment",
    safety="create",
    confidence="full",
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
