# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.appointment_frequency_data_type import (
    APPOINTMENT_FREQUENCY_DATA_TYPE_FRAGMENT,
    AppointmentFrequencyDataType,
)


class AppointmentDataType(BaseModel):
    freq: AppointmentFrequencyDataType | None
    month: str | None


OPERATION: GraphQLOperation[list[AppointmentDataType] | None] = GraphQLOperation(
    name="appointmentFrequencyData",
    kind="query",
    safety="read",
    arguments={"only_to_current_date": "Boolean", "org_level": "Boolean"},
    document="""
query appointmentFrequencyData($only_to_current_date: Boolean, $org_level: Boolean) {
 appointmentFrequencyData(
 only_to_current_date: $only_to_current_date
 org_level: $org_level
 ) {
 ...AppointmentDataType
 }
}

fragment AppointmentDataType on AppointmentDataType {
 freq {
 ...AppointmentFrequencyDataType
 }
 month
}
"""
    + APPOINTMENT_FREQUENCY_DATA_TYPE_FRAGMENT,
    decode=value_of("appointmentFrequencyData", list[AppointmentDataType], expected="list or null"),
    pagination=Pagination("whole"),
)
