# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.accepted_insurance_plan import AcceptedInsurancePlan
from ..models.appointment_setting import AppointmentSetting
from ..models.field_error import FieldError


class CreateAcceptedInsurancePlanPayload(BaseModel):
    accepted_insurance_plans: list[AcceptedInsurancePlan | None] | None
    appointment_setting: AppointmentSetting | None
    messages: list[FieldError | None] | None


CREATE_ACCEPTED_INSURANCE_PLAN_PAYLOAD_FRAGMENT = """
fragment CreateAcceptedInsurancePlanPayload on createAcceptedInsurancePlanPayload {
  accepted_insurance_plans {
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
