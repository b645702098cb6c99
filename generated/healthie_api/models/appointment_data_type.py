# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel


class AppointmentDataType(BaseModel):
    month: str | None


APPOINTMENT_DATA_TYPE_FRAGMENT = """
fragment AppointmentDataType on AppointmentDataType {
  month
}
"""
