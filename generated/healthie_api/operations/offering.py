# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.offering import OFFERING_FRAGMENT, Offering

OPERATION: GraphQLOperation[Offering | None] = GraphQLOperation(
    name="offering",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query offering($id: ID) {
 offering(id: $id) {
 ...Offering
 }
}
"""
    + OFFERING_FRAGMENT,
    decode=optional_object_of("offering", Offering),
)
