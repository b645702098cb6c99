# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.appointment_location_pagination_connection import AppointmentLocationPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[AppointmentLocationPaginationConnection] = GraphQLOperation(
    name="providerAppointmentLocations",
    kind="query",
    root_field="providerAppointmentLocations",
    python_path="healthie.queries.provider_appointment_locations",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "provider_id": "ID"},
    page_size=25,
    max_page_size=284,
    document="""
query providerAppointmentLocations($after: String, $before: String, $first: Int = 25, $last: Int, $provider_id: ID) {
  providerAppointmentLocations(
    after: $after
    before: $before
    first: $first
    last: $last
    provider_id: $provider_id
  ) {
    ...AppointmentLocationPaginationConnection
  }
}

fragment AppointmentLocationPaginationConnection on AppointmentLocationPaginationConnection {
  nodes {
    ...AppointmentLocation
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment AppointmentLocation on AppointmentLocation {
  appointment_setting_id
  clients_can_book
  has_rooms
  id
  location
  rooms {
    id
  }
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("providerAppointmentLocations", AppointmentLocationPaginationConnection),
)
