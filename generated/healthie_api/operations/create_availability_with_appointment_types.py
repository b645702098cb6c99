# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_availability_with_appointment_types_payload import CreateAvailabilityWithAppointmentTypesPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAvailabilityWithAppointmentTypesPayload] = GraphQLOperation(
    name="createAvailabilityWithAppointmentTypes",
    kind="mutation",
    root_field="createAvailabilityWithAppointmentTypes",
    python_path="healthie.mutations.create_availability_with_appointment_types",
    safety="create",
    confidence="full",
    arguments={"input": "CreateAvailabilityWithAppointmentTypesInput!"},
    document="""
mutation createAvailabilityWithAppointmentTypes($input: CreateAvailabilityWithAppointmentTypesInput!) {
  createAvailabilityWithAppointmentTypes(input: $input) {
    ...CreateAvailabilityWithAppointmentTypesPayload
  }
}

fragment CreateAvailabilityWithAppointmentTypesPayload on CreateAvailabilityWithAppointmentTypesPayload {
  availability {
    ...Availability
  }
  messages {
    ...FieldError
  }
}

fragment Availability on Availability {
  appointment_location_id
  appointment_type_id
  appointment_types {
    id
  }
  contact_type_id
  created_at
  day_of_week
  duration_string
  end_on
  id
  is_repeating
  origin_start_date
  range_end
  range_start
  repeating_availability_id
  resourceId
  timezone
  timezone_abbr
  updated_at
  user {
    id
  }
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createAvailabilityWithAppointmentTypes", CreateAvailabilityWithAppointmentTypesPayload),
)
