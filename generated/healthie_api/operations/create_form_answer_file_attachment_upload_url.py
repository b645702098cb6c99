# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_form_answer_file_attachment_upload_url_payload import (
    CREATE_FORM_ANSWER_FILE_ATTACHMENT_UPLOAD_URL_PAYLOAD_FRAGMENT,
    CreateFormAnswerFileAttachmentUploadUrlPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.http_header import HTTP_HEADER_FRAGMENT
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
"""
    + CREATE_FORM_ANSWER_FILE_ATTACHMENT_UPLOAD_URL_PAYLOAD_FRAGMENT
    + HTTP_HEADER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFormAnswerFileAttachmentUploadUrl", CreateFormAnswerFileAttachmentUploadUrlPayload),
)
