# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.form_answer_group import FormAnswerGroup


class DeleteAppointmentFormAnswerGroupConnectionPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


DELETE_APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION_PAYLOAD_FRAGMENT = """
fragment DeleteAppointmentFormAnswerGroupConnectionPayload on deleteAppointmentFormAnswerGroupConnectionPayload {
  form_answer_group {
    ...FormAnswerGroup
  }
  messages {
    ...FieldError
  }
}
"""
