# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.appointment_request_type import APPOINTMENT_REQUEST_TYPE_FRAGMENT, AppointmentRequestType

OPERATION: GraphQLOperation[AppointmentRequestType | None] = GraphQLOperation(
    name="appointmentRequest",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query appointmentRequest($id: ID!) {
 appointmentRequest(id: $id) {
 ...AppointmentRequestType
 }
}
"""
    + APPOINTMENT_REQUEST_TYPE_FRAGMENT,
    decode=optional_object_of("appointmentRequest", AppointmentRequestType),
)
