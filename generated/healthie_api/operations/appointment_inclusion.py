# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, GraphQLOperation, optional_object_of

from ..models.appointment_reference import APPOINTMENT_REFERENCE_FRAGMENT, AppointmentReference
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class AppointmentInclusionType(BaseModel):
    appointment: AppointmentReference | None
    attended: Boolean | None
    cancellation_reason: str | None
    cancelled: Boolean | None
    cancelled_at: DateTime | None
    cancelled_by: UserReference | None
    cancelled_by_id: ID | None
    confirmed: Boolean | None
    external_uuid: ID | None
    id: ID
    join_time: DateTime | None
    leave_time: DateTime | None
    other_cancellation_reason: str | None
    user: UserReference | None


APPOINTMENT_INCLUSION_FRAGMENT = """
fragment AppointmentInclusionType on AppointmentInclusionType {
 appointment {
 ...AppointmentReference
 }
 attended
 cancellation_reason
 cancelled
 cancelled_at
 cancelled_by {
 ...UserReference
 }
 cancelled_by_id
 confirmed
 external_uuid
 id
 join_time
 leave_time
 other_cancellation_reason
 user {
 ...UserReference
 }
}
"""


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
    + APPOINTMENT_INCLUSION_FRAGMENT
    + APPOINTMENT_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("appointmentInclusion", AppointmentInclusionType),
)
