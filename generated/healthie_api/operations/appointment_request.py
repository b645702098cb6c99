# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.appointment_request_type import AppointmentRequestType
from ..runtime import GraphQLOperation

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

fragment AppointmentRequestType on AppointmentRequestType {
  appointment_location {
    id
  }
  appointment_type {
    id
  }
  booking_params
  closed_at
  closed_by {
    id
  }
  created_at
  current_status
  email
  first_appointment {
    id
  }
  first_name
  id
  last_name
  patient {
    id
  }
  phone
  provider {
    id
  }
  provider_notes
  reason
  selected_contact_type
  selected_state
  slots {
    id
  }
  timezone
}
""",
    decode=optional_object_of("appointmentRequest", AppointmentRequestType),
)
