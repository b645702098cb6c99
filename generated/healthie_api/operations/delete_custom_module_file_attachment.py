# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_custom_module_file_attachment_payload import DeleteCustomModuleFileAttachmentPayload
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

fragment DeleteCustomModuleFileAttachmentPayload on DeleteCustomModuleFileAttachmentPayload {
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
    decode=object_of("deleteCustomModuleFileAttachment", DeleteCustomModuleFileAttachmentPayload),
)
