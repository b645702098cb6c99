# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.pharmacy import PHARMACY_FRAGMENT, Pharmacy

OPERATION: GraphQLOperation[Pharmacy | None] = GraphQLOperation(
    name="pharmacy",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query pharmacy($id: ID!) {
 pharmacy(id: $id) {
 ...Pharmacy
 }
}
"""
    + PHARMACY_FRAGMENT,
    decode=optional_object_of("pharmacy", Pharmacy),
)
