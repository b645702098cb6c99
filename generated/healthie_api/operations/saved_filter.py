# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.saved_filter import SAVED_FILTER_FRAGMENT, SavedFilter

OPERATION: GraphQLOperation[SavedFilter | None] = GraphQLOperation(
    name="savedFilter",
    kind="query",
    root_field="savedFilter",
    python_path="healthie.queries.saved_filter",
    safety="read",
    confidence="full",
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
