# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.location import LOCATION_FRAGMENT, Location


class UpdateLocationPayload(BaseModel):
    location: Location | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateLocationPayload] = GraphQLOperation(
    name="updateLocation",
    kind="mutation",
    root_field="updateLocation",
    python_path="healthie.mutations.update_location",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateLocationInput!"},
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
"""
    + LOCATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateLocation", UpdateLocationPayload),
)
