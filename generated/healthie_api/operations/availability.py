# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.availability import Availability
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[Availability | None] = GraphQLOperation(
    name="availability",
    kind="query",
    root_field="availability",
    python_path="healthie.queries.availability",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query availability($id: ID) {
  availability(id: $id) {
    ...Availability
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
""",
    decode=optional_object_of("availability", Availability),
)
