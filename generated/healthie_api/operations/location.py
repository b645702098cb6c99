# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, optional_object_of

from ..models.place_of_service import PLACE_OF_SERVICE_FRAGMENT, PlaceOfService
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class Location(BaseModel):
    city: str | None
    country: str | None
    id: ID
    line1: str | None
    line2: str | None
    name: str | None
    npi: str | None
    other_id: str | None
    other_id_qual: str | None
    place_of_service: PlaceOfService | None
    place_of_service_id: str | None
    state: str | None
    to_oneline: str | None
    user: UserReference | None
    user_id: str | None
    zip: str | None


LOCATION_FRAGMENT = """
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
 ...PlaceOfService
 }
 place_of_service_id
 state
 to_oneline
 user {
 ...UserReference
 }
 user_id
 zip
}
"""


OPERATION: GraphQLOperation[Location | None] = GraphQLOperation(
    name="location",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query location($id: ID) {
 location(id: $id) {
 ...Location
 }
}
"""
    + LOCATION_FRAGMENT
    + PLACE_OF_SERVICE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("location", Location),
)
