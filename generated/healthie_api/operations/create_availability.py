# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_availability_payload import CreateAvailabilityPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAvailabilityPayload] = GraphQLOperation(
    name="createAvailability",
    kind="mutation",
    root_field="createAvailability",
    python_path="healthie.mutations.create_availability",
    safety="create",
    confidence="full",
    arguments={"input": "createAvailabilityInput"},
    document="""
mutation createAvailability($input: createAvailabilityInput) {
  createAvailability(input: $input) {
    ...CreateAvailabilityPayload
  }
}

fragment CreateAvailabilityPayload on createAvailabilityPayload {
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
    decode=object_of("createAvailability", CreateAvailabilityPayload),
)
