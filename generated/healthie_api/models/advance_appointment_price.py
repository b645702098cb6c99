# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID


class AdvanceAppointmentPrice(BaseModel):
    appointment_type_id: ID | None
    id: ID
    price: str
    user_id: ID


ADVANCE_APPOINTMENT_PRICE_FRAGMENT = """
fragment AdvanceAppointmentPrice on AdvanceAppointmentPrice {
  appointment_type_id
  id
  price
  user_id
}
"""
