# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.location import LOCATION_FRAGMENT, Location


class UpdateLocationInput(InputModel):
    city: str | None = None
    country: str | None = None
    id: str | None = None
    line1: str | None = None
    line2: str | None = None
    name: str | None = None
    npi: str | None = None
    other_id: ID | None = None
    other_id_qual: ID | None = None
    place_of_service_id: ID | None = None
    state: str | None = None
    zip: str | None = None


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
