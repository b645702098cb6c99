# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.appointment_inclusion_type import AppointmentInclusionType
from ..runtime import GraphQLOperation

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
""",
    decode=optional_object_of("appointmentInclusion", AppointmentInclusionType),
)
