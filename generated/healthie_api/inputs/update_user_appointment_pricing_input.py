# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..inputs.advance_appointment_prices_input import AdvanceAppointmentPricesInput


class UpdateUserAppointmentPricingInput(InputModel):
    advance_appointment_prices: list[AdvanceAppointmentPricesInput | None] | None = None
    user_id: ID | None = None
