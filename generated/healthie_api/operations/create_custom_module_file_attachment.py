# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_custom_module_file_attachment_payload import CreateCustomModuleFileAttachmentPayload
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

fragment CreateCustomModuleFileAttachmentPayload on CreateCustomModuleFileAttachmentPayload {
  file_attachment {
    ...FileAttachment
  }
  messages {
    ...FieldError
  }
}

fragment FileAttachment on FileAttachment {
  id
  url
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createCustomModuleFileAttachment", CreateCustomModuleFileAttachmentPayload),
)
