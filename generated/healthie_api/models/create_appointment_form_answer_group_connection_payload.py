# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.appointment import Appointment
from ..models.field_error import FieldError
from ..models.form_answer_group import FormAnswerGroup


class CreateAppointmentFormAnswerGroupConnectionPayload(BaseModel):
    appointment: Appointment | None
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


CREATE_APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION_PAYLOAD_FRAGMENT = """
fragment CreateAppointmentFormAnswerGroupConnectionPayload on createAppointmentFormAnswerGroupConnectionPayload {
  appointment {
    ...Appointment
  }
  form_answer_group {
    ...FormAnswerGroup
  }
  messages {
    ...FieldError
  }
}
"""
