# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.location import LOCATION_FRAGMENT, Location
from ..models.place_of_service import PLACE_OF_SERVICE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

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
