# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_form_answer_file_attachment_payload import DeleteFormAnswerFileAttachmentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteFormAnswerFileAttachmentPayload] = GraphQLOperation(
    name="deleteFormAnswerFileAttachment",
    kind="mutation",
    root_field="deleteFormAnswerFileAttachment",
    python_path="healthie.mutations.delete_form_answer_file_attachment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFormAnswerFileAttachmentInput"},
    document="""
mutation deleteFormAnswerFileAttachment($input: deleteFormAnswerFileAttachmentInput) {
  deleteFormAnswerFileAttachment(input: $input) {
    ...DeleteFormAnswerFileAttachmentPayload
  }
}

fragment DeleteFormAnswerFileAttachmentPayload on deleteFormAnswerFileAttachmentPayload {
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
    decode=object_of("deleteFormAnswerFileAttachment", DeleteFormAnswerFileAttachmentPayload),
)
