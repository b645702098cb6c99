# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_appointment_inclusion_payload import UpdateAppointmentInclusionPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAppointmentInclusionPayload] = GraphQLOperation(
    name="updateAppointmentInclusion",
    kind="mutation",
    root_field="updateAppointmentInclusion",
    python_path="healthie.mutations.update_appointment_inclusion",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppointmentInclusionInput"},
    document="""
mutation updateAppointmentInclusion($input: updateAppointmentInclusionInput) {
  updateAppointmentInclusion(input: $input) {
    ...UpdateAppointmentInclusionPayload
  }
}

fragment UpdateAppointmentInclusionPayload on updateAppointmentInclusionPayload {
  appointment_inclusion {
    ...AppointmentInclusionType
  }
  messages {
    ...FieldError
  }
}

fragment AppointmentInclusionType on AppointmentInclusionType {
  appointment {
    id
  }
  attended
  cancellation_reason
  cancelled
  cancelled_at
  cancelled_by {
    id
  }
  cancelled_by_id
  confirmed
  external_uuid
  id
  join_time
  leave_time
  other_cancellation_reason
  user {
    id
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateAppointmentInclusion", UpdateAppointmentInclusionPayload),
)
