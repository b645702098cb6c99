# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, MoneyTextInput


class AdvanceAppointmentPricesInput(InputModel):
    appointment_type_id: ID | None = None
    id: ID | None = None
    price: MoneyTextInput | None = None
    user_id: ID | None = None
