# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.location import LOCATION_FRAGMENT, Location
from ..models.place_of_service import PLACE_OF_SERVICE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteLocationInput(InputModel):
    id: ID | None = None


class DeleteLocationPayload(BaseModel):
    location: Location | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteLocationPayload] = GraphQLOperation(
    name="deleteLocation",
    kind="mutation",
    safety="idempotent_write",
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
    + PLACE_OF_SERVICE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteLocation", DeleteLocationPayload),
)
