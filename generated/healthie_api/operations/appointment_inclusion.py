# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.appointment_inclusion_type import APPOINTMENT_INCLUSION_TYPE_FRAGMENT, AppointmentInclusionType
from ..models.appointment_reference import APPOINTMENT_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[AppointmentInclusionType | None] = GraphQLOperation(
    name="appointmentInclusion",
    kind="query",
    safety="read",
    arguments={"id": "ID", "uuid": "ID"},
    document="""
query appointmentInclusion($id: ID, $uuid: ID) {
 appointmentInclusion(id: $id, uuid: $uuid) {
 ...AppointmentInclusionType
 }
}
"""
    + APPOINTMENT_INCLUSION_TYPE_FRAGMENT
    + APPOINTMENT_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("appointmentInclusion", AppointmentInclusionType),
)
