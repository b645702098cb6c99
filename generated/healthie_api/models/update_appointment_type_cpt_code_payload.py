# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.appointment_type_cpt_code_type import AppointmentTypeCptCodeType
from ..models.field_error import FieldError


class UpdateAppointmentTypeCptCodePayload(BaseModel):
    appointment_type_cpt_code: AppointmentTypeCptCodeType | None
    messages: list[FieldError | None] | None


UPDATE_APPOINTMENT_TYPE_CPT_CODE_PAYLOAD_FRAGMENT = """
fragment UpdateAppointmentTypeCptCodePayload on updateAppointmentTypeCptCodePayload {
  appointment_type_cpt_code {
    ...AppointmentTypeCptCodeType
  }
  messages {
    ...FieldError
  }
}
"""
