# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
