# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_form_answer_file_attachment_upload_url_payload import (
    CreateFormAnswerFileAttachmentUploadUrlPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFormAnswerFileAttachmentUploadUrlPayload] = GraphQLOperation(
    name="createFormAnswerFileAttachmentUploadUrl",
    kind="mutation",
    root_field="createFormAnswerFileAttachmentUploadUrl",
    python_path="healthie.mutations.create_form_answer_file_attachment_upload_url",
    safety="create",
    confidence="full",
    arguments={"input": "createFormAnswerFileAttachmentUploadUrlInput"},
    document="""
mutation createFormAnswerFileAttachmentUploadUrl($input: createFormAnswerFileAttachmentUploadUrlInput) {
  createFormAnswerFileAttachmentUploadUrl(input: $input) {
    ...CreateFormAnswerFileAttachmentUploadUrlPayload
  }
}

fragment CreateFormAnswerFileAttachmentUploadUrlPayload on createFormAnswerFileAttachmentUploadUrlPayload {
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
    decode=object_of("createFormAnswerFileAttachmentUploadUrl", CreateFormAnswerFileAttachmentUploadUrlPayload),
)
