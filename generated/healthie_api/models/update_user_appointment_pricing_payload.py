# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.advance_appointment_price import AdvanceAppointmentPrice
from ..models.field_error import FieldError


class UpdateUserAppointmentPricingPayload(BaseModel):
    advance_appointment_prices: list[AdvanceAppointmentPrice | None] | None
    messages: list[FieldError | None] | None


UPDATE_USER_APPOINTMENT_PRICING_PAYLOAD_FRAGMENT = """
fragment UpdateUserAppointmentPricingPayload on updateUserAppointmentPricingPayload {
  advance_appointment_prices {
    ...AdvanceAppointmentPrice
  }
  messages {
    ...FieldError
  }
}
"""
