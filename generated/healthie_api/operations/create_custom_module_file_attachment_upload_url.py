# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_custom_module_file_attachment_upload_url_payload import (
    CREATE_CUSTOM_MODULE_FILE_ATTACHMENT_UPLOAD_URL_PAYLOAD_FRAGMENT,
    CreateCustomModuleFileAttachmentUploadUrlPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.http_header import HTTP_HEADER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCustomModuleFileAttachmentUploadUrlPayload] = GraphQLOperation(
    name="createCustomModuleFileAttachmentUploadUrl",
    kind="mutation",
    root_field="createCustomModuleFileAttachmentUploadUrl",
    python_path="healthie.mutations.create_custom_module_file_attachment_upload_url",
    safety="create",
    confidence="full",
    arguments={"input": "CreateCustomModuleFileAttachmentUploadUrlInput"},
    document="""
mutation createCustomModuleFileAttachmentUploadUrl($input: CreateCustomModuleFileAttachmentUploadUrlInput) {
  createCustomModuleFileAttachmentUploadUrl(input: $input) {
    ...CreateCustomModuleFileAttachmentUploadUrlPayload
  }
}
"""
    + CREATE_CUSTOM_MODULE_FILE_ATTACHMENT_UPLOAD_URL_PAYLOAD_FRAGMENT
    + HTTP_HEADER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCustomModuleFileAttachmentUploadUrl", CreateCustomModuleFileAttachmentUploadUrlPayload),
)
