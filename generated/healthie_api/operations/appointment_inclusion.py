# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.appointment_inclusion_type import APPOINTMENT_INCLUSION_TYPE_FRAGMENT, AppointmentInclusionType

OPERATION: GraphQLOperation[AppointmentInclusionType | None] = GraphQLOperation(
    name="appointmentInclusion",
    kind="query",
    root_field="appointmentInclusion",
    python_path="healthie.queries.appointment_inclusion",
    safety="read",
    confidence="full",
    arguments={"id": "ID", "uuid": "ID"},
    document="""
query appointmentInclusion($id: ID, $uuid: ID) {
  appointmentInclusion(id: $id, uuid: $uuid) {
    ...AppointmentInclusionType
  }
}
"""
    + APPOINTMENT_INCLUSION_TYPE_FRAGMENT,
    decode=optional_object_of("appointmentInclusion", AppointmentInclusionType),
)
