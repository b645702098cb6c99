# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_form_answer_file_attachment_payload import (
    DELETE_FORM_ANSWER_FILE_ATTACHMENT_PAYLOAD_FRAGMENT,
    DeleteFormAnswerFileAttachmentPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
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
"""
    + DELETE_FORM_ANSWER_FILE_ATTACHMENT_PAYLOAD_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFormAnswerFileAttachment", DeleteFormAnswerFileAttachmentPayload),
)
