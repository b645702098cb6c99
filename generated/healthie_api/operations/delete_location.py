# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_location_payload import DeleteLocationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteLocationPayload] = GraphQLOperation(
    name="deleteLocation",
    kind="mutation",
    root_field="deleteLocation",
    python_path="healthie.mutations.delete_location",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteLocationInput"},
    document="""
mutation deleteLocation($input: deleteLocationInput) {
  deleteLocation(input: $input) {
    ...DeleteLocationPayload
  }
}

fragment DeleteLocationPayload on deleteLocationPayload {
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
    decode=object_of("deleteLocation", DeleteLocationPayload),
)
