# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.appointment_type_cpt_code_type import AppointmentTypeCptCodeType
from ..models.field_error import FieldError


class DeleteAppointmentTypeCptCodePayload(BaseModel):
    appointment_type_cpt_code: AppointmentTypeCptCodeType | None
    messages: list[FieldError | None] | None


DELETE_APPOINTMENT_TYPE_CPT_CODE_PAYLOAD_FRAGMENT = """
fragment DeleteAppointmentTypeCptCodePayload on deleteAppointmentTypeCptCodePayload {
  appointment_type_cpt_code {
    ...AppointmentTypeCptCodeType
  }
  messages {
    ...FieldError
  }
}
"""
