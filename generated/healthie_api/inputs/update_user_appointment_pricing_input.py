# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..inputs.advance_appointment_prices_input import AdvanceAppointmentPricesInput
from ..scalars import ID


class UpdateUserAppointmentPricingInput(InputModel):
    advance_appointment_prices: list[AdvanceAppointmentPricesInput | None] | None = None
    user_id: ID | None = None
