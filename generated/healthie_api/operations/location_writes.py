# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.place_of_service import PLACE_OF_SERVICE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.location import LOCATION_FRAGMENT, Location


class CreateLocationInput(InputModel):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    name: str | None = None
    npi: str | None = None
    other_id: ID | None = None
    other_id_qual: ID | None = None
    place_of_service_id: ID | None = None
    state: str | None = None
    user_id: ID | None = None
    zip: str | None = None


class DeleteLocationInput(InputModel):
    id: ID | None = None


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


class CreateLocationPayload(BaseModel):
    location: Location | None
    messages: list[FieldError | None] | None


class DeleteLocationPayload(BaseModel):
    location: Location | None
    messages: list[FieldError | None] | None


class UpdateLocationPayload(BaseModel):
    location: Location | None
    messages: list[FieldError | None] | None


CREATE_LOCATION: GraphQLOperation[CreateLocationPayload] = GraphQLOperation(
    name="createLocation",
    kind="mutation",
    safety="create",
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
    + PLACE_OF_SERVICE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createLocation", CreateLocationPayload),
)

DELETE_LOCATION: GraphQLOperation[DeleteLocationPayload] = GraphQLOperation(
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

UPDATE_LOCATION: GraphQLOperation[UpdateLocationPayload] = GraphQLOperation(
    name="updateLocation",
    kind="mutation",
    safety="idempotent_write",
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
    + PLACE_OF_SERVICE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateLocation", UpdateLocationPayload),
)
