# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_form_answer_file_attachment_payload import (
    CREATE_FORM_ANSWER_FILE_ATTACHMENT_PAYLOAD_FRAGMENT,
    CreateFormAnswerFileAttachmentPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
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
"""
    + CREATE_FORM_ANSWER_FILE_ATTACHMENT_PAYLOAD_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFormAnswerFileAttachment", CreateFormAnswerFileAttachmentPayload),
)
