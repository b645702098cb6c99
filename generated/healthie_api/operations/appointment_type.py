# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.appointment_type import APPOINTMENT_TYPE_FRAGMENT, AppointmentType

OPERATION: GraphQLOperation[AppointmentType | None] = GraphQLOperation(
    name="appointmentType",
    kind="query",
    root_field="appointmentType",
    python_path="healthie.queries.appointment_type",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query appointmentType($id: ID) {
  appointmentType(id: $id) {
    ...AppointmentType
  }
}
"""
    + APPOINTMENT_TYPE_FRAGMENT,
    decode=optional_object_of("appointmentType", AppointmentType),
)
