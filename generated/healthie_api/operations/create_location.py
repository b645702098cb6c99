# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_location_payload import CreateLocationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateLocationPayload] = GraphQLOperation(
    name="createLocation",
    kind="mutation",
    root_field="createLocation",
    python_path="healthie.mutations.create_location",
    safety="create",
    confidence="full",
    arguments={"input": "createLocationInput"},
    document="""
mutation createLocation($input: createLocationInput) {
  createLocation(input: $input) {
    ...CreateLocationPayload
  }
}

fragment CreateLocationPayload on createLocationPayload {
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
    decode=object_of("createLocation", CreateLocationPayload),
)
