# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_custom_module_file_attachment_payload import (
    DELETE_CUSTOM_MODULE_FILE_ATTACHMENT_PAYLOAD_FRAGMENT,
    DeleteCustomModuleFileAttachmentPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCustomModuleFileAttachmentPayload] = GraphQLOperation(
    name="deleteCustomModuleFileAttachment",
    kind="mutation",
    root_field="deleteCustomModuleFileAttachment",
    python_path="healthie.mutations.delete_custom_module_file_attachment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "DeleteCustomModuleFileAttachmentInput"},
    document="""
mutation deleteCustomModuleFileAttachment($input: DeleteCustomModuleFileAttachmentInput) {
  deleteCustomModuleFileAttachment(input: $input) {
    ...DeleteCustomModuleFileAttachmentPayload
  }
}
"""
    + DELETE_CUSTOM_MODULE_FILE_ATTACHMENT_PAYLOAD_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCustomModuleFileAttachment", DeleteCustomModuleFileAttachmentPayload),
)
