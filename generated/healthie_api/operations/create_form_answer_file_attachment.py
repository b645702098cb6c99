# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_form_answer_file_attachment_payload import CreateFormAnswerFileAttachmentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFormAnswerFileAttachmentPayload] = GraphQLOperation(
    name="createFormAnswerFileAttachment",
    kind="mutation",
    root_field="createFormAnswerFileAttachment",
    python_path="healthie.mutations.create_form_answer_file_attachment",
    safety="create",
    confidence="full",
    arguments={"input": "createFormAnswerFileAttachmentInput"},
    document="""
mutation createFormAnswerFileAttachment($input: createFormAnswerFileAttachmentInput) {
  createFormAnswerFileAttachment(input: $input) {
    ...CreateFormAnswerFileAttachmentPayload
  }
}

fragment CreateFormAnswerFileAttachmentPayload on createFormAnswerFileAttachmentPayload {
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
    decode=object_of("createFormAnswerFileAttachment", CreateFormAnswerFileAttachmentPayload),
)
