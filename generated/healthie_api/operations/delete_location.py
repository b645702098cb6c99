# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.location import LOCATION_FRAGMENT, Location


class DeleteLocationInput(InputModel):
    id: ID | None = None


class DeleteLocationPayload(BaseModel):
    location: Location | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteLocationPayload] = GraphQLOperation(
    name="deleteLocation",
    kind="mutation",
    root_field="deleteLocation",
    python_path="healthie.mutations.delete_location",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteLocationInput!"},
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
"""
    + LOCATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteLocation", DeleteLocationPayload),
)
