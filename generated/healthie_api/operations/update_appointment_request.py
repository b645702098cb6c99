# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_appointment_request_payload import UpdateAppointmentRequestPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAppointmentRequestPayload] = GraphQLOperation(
    name="updateAppointmentRequest",
    kind="mutation",
    root_field="updateAppointmentRequest",
    python_path="healthie.mutations.update_appointment_request",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppointmentRequestInput"},
    document="""
mutation updateAppointmentRequest($input: updateAppointmentRequestInput) {
  updateAppointmentRequest(input: $input) {
    ...UpdateAppointmentRequestPayload
  }
}

fragment UpdateAppointmentRequestPayload on updateAppointmentRequestPayload {
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
    decode=object_of("updateAppointmentRequest", UpdateAppointmentRequestPayload),
)
