# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.appointment_data_type import APPOINTMENT_DATA_TYPE_FRAGMENT, AppointmentDataType

OPERATION: GraphQLOperation[list[AppointmentDataType] | None] = GraphQLOperation(
    name="appointmentFrequencyData",
    kind="query",
    root_field="appointmentFrequencyData",
    python_path="healthie.queries.appointment_frequency_data",
    safety="read",
    confidence="full",
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
"""
    + APPOINTMENT_DATA_TYPE_FRAGMENT,
    decode=value_of("appointmentFrequencyData", list[AppointmentDataType], expected="list or null"),
    pagination=Pagination("whole"),
)
