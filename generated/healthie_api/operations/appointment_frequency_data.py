# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination


class AppointmentDataType(BaseModel):
    month: str | None


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

fragment AppointmentDataType on AppointmentDataType {
  month
}
""",
    decode=value_of("appointmentFrequencyData", list[AppointmentDataType], expected="list or null"),
    pagination=Pagination("whole"),
)
