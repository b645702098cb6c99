# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_custom_module_file_attachment_upload_url_payload import (
    CreateCustomModuleFileAttachmentUploadUrlPayload,
)
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

fragment HttpHeader on HttpHeader {
  name
  value
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createCustomModuleFileAttachmentUploadUrl", CreateCustomModuleFileAttachmentUploadUrlPayload),
)
