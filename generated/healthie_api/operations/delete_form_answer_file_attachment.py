# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT, FileAttachment


class DeleteFormAnswerFileAttachmentInput(InputModel):
    file_attachment_id: ID


class DeleteFormAnswerFileAttachmentPayload(BaseModel):
    file_attachment: FileAttachment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteFormAnswerFileAttachmentPayload] = GraphQLOperation(
    name="deleteFormAnswerFileAttachment",
    kind="mutation",
    root_field="deleteFormAnswerFileAttachment",
    python_path="healthie.mutations.delete_form_answer_file_attachment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFormAnswerFileAttachmentInput!"},
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
"""
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFormAnswerFileAttachment", DeleteFormAnswerFileAttachmentPayload),
)
