# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel


class AppointmentDataType(BaseModel):
    month: str | None


APPOINTMENT_DATA_TYPE_FRAGMENT = """
fragment AppointmentDataType on AppointmentDataType {
  month
}
"""
