# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, MoneyText


class AdvanceAppointmentPrice(BaseModel):
    appointment_type_id: ID | None
    id: ID
    price: MoneyText
    user_id: ID


ADVANCE_APPOINTMENT_PRICE_FRAGMENT = """
fragment AdvanceAppointmentPrice on AdvanceAppointmentPrice {
 appointment_type_id
 id
 price
 user_id
}
"""
