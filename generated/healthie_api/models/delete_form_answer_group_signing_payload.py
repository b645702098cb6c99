# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.form_answer_group_signing import FormAnswerGroupSigning


class DeleteFormAnswerGroupSigningPayload(BaseModel):
    form_answer_group_signing: FormAnswerGroupSigning | None = Field(
        validation_alias="formAnswerGroupSigning", serialization_alias="formAnswerGroupSigning"
    )
    messages: list[FieldError | None] | None


DELETE_FORM_ANSWER_GROUP_SIGNING_PAYLOAD_FRAGMENT = """
fragment DeleteFormAnswerGroupSigningPayload on deleteFormAnswerGroupSigningPayload {
  formAnswerGroupSigning {
    ...FormAnswerGroupSigning
  }
  messages {
    ...FieldError
  }
}
"""
