# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.accepted_insurance_plan import AcceptedInsurancePlan
from ..models.appointment_setting import AppointmentSetting
from ..models.field_error import FieldError


class DeleteAcceptedInsurancePlanPayload(BaseModel):
    accepted_insurance_plan: AcceptedInsurancePlan | None
    appointment_setting: AppointmentSetting | None
    messages: list[FieldError | None] | None


DELETE_ACCEPTED_INSURANCE_PLAN_PAYLOAD_FRAGMENT = """
fragment DeleteAcceptedInsurancePlanPayload on deleteAcceptedInsurancePlanPayload {
  accepted_insurance_plan {
    ...AcceptedInsurancePlan
  }
  appointment_setting {
    ...AppointmentSetting
  }
  messages {
    ...FieldError
  }
}
"""
