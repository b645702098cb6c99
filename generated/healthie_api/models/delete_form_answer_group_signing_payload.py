# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
