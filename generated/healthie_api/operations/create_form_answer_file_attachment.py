# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT, FileAttachment


class CreateFormAnswerFileAttachmentInput(InputModel):
    form_answer_id: ID
    upload_id: ID


class CreateFormAnswerFileAttachmentPayload(BaseModel):
    file_attachment: FileAttachment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateFormAnswerFileAttachmentPayload] = GraphQLOperation(
    name="createFormAnswerFileAttachment",
    kind="mutation",
    root_field="createFormAnswerFileAttachment",
    python_path="healthie.mutations.create_form_answer_file_attachment",
    safety="create",
    confidence="full",
    arguments={"input": "createFormAnswerFileAttachmentInput!"},
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
"""
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFormAnswerFileAttachment", CreateFormAnswerFileAttachmentPayload),
)
