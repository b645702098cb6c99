# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_location_payload import UpdateLocationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateLocationPayload] = GraphQLOperation(
    name="updateLocation",
    kind="mutation",
    root_field="updateLocation",
    python_path="healthie.mutations.update_location",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateLocationInput"},
    document="""
mutation updateLocation($input: updateLocationInput) {
  updateLocation(input: $input) {
    ...UpdateLocationPayload
  }
}

fragment UpdateLocationPayload on updateLocationPayload {
  location {
    ...Location
  }
  messages {
    ...FieldError
  }
}

fragment Location on Location {
  city
  country
  id
  line1
  line2
  name
  npi
  other_id
  other_id_qual
  place_of_service {
    id
  }
  place_of_service_id
  state
  to_oneline
  user {
    id
  }
  user_id
  zip
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateLocation", UpdateLocationPayload),
)
