# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_appointment_request_payload import CreateAppointmentRequestPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAppointmentRequestPayload] = GraphQLOperation(
    name="createAppointmentRequest",
    kind="mutation",
    root_field="createAppointmentRequest",
    python_path="healthie.mutations.create_appointment_request",
    safety="create",
    confidence="full",
    arguments={"input": "createAppointmentRequestInput"},
    document="""
mutation createAppointmentRequest($input: createAppointmentRequestInput) {
  createAppointmentRequest(input: $input) {
    ...CreateAppointmentRequestPayload
  }
}

fragment CreateAppointmentRequestPayload on createAppointmentRequestPayload {
  appointmentRequest {
    ...AppointmentRequestType
  }
  messages {
    ...FieldError
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createAppointmentRequest", CreateAppointmentRequestPayload),
)
