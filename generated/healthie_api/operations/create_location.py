# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.location import LOCATION_FRAGMENT, Location


class CreateLocationPayload(BaseModel):
    location: Location | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateLocationPayload] = GraphQLOperation(
    name="createLocation",
    kind="mutation",
    root_field="createLocation",
    python_path="healthie.mutations.create_location",
    safety="create",
    confidence="full",
    arguments={"input": "createLocationInput!"},
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
"""
    + LOCATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createLocation", CreateLocationPayload),
)
