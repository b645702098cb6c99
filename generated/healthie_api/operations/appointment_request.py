# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.appointment_request_type import APPOINTMENT_REQUEST_TYPE_FRAGMENT, AppointmentRequestType

OPERATION: GraphQLOperation[AppointmentRequestType | None] = GraphQLOperation(
    name="appointmentRequest",
    kind="query",
    root_field="appointmentRequest",
    python_path="healthie.queries.appointment_request",
    safety="read",
    confidence="full",
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
