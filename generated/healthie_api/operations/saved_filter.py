# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.saved_filter import SAVED_FILTER_FRAGMENT, SavedFilter

OPERATION: GraphQLOperation[SavedFilter | None] = GraphQLOperation(
    name="savedFilter",
    kind="query",
    safety="read",
    arguments={"id": "ID", "uuid": "ID"},
    document="""
query savedFilter($id: ID, $uuid: ID) {
 savedFilter(id: $id, uuid: $uuid) {
 ...SavedFilter
 }
}
"""
    + SAVED_FILTER_FRAGMENT,
    decode=optional_object_of("savedFilter", SavedFilter),
)
