# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..inputs.advance_appointment_prices_input import AdvanceAppointmentPricesInput
from ..scalars import ID


class UpdateUserAppointmentPricingInput(InputModel):
    advance_appointment_prices: list[AdvanceAppointmentPricesInput | None] | None = None
    user_id: ID | None = None
