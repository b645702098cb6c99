# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_custom_module_file_attachment_payload import (
    CREATE_CUSTOM_MODULE_FILE_ATTACHMENT_PAYLOAD_FRAGMENT,
    CreateCustomModuleFileAttachmentPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCustomModuleFileAttachmentPayload] = GraphQLOperation(
    name="createCustomModuleFileAttachment",
    kind="mutation",
    root_field="createCustomModuleFileAttachment",
    python_path="healthie.mutations.create_custom_module_file_attachment",
    safety="create",
    confidence="full",
    arguments={"input": "CreateCustomModuleFileAttachmentInput"},
    document="""
mutation createCustomModuleFileAttachment($input: CreateCustomModuleFileAttachmentInput) {
  createCustomModuleFileAttachment(input: $input) {
    ...CreateCustomModuleFileAttachmentPayload
  }
}
"""
    + CREATE_CUSTOM_MODULE_FILE_ATTACHMENT_PAYLOAD_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCustomModuleFileAttachment", CreateCustomModuleFileAttachmentPayload),
)
