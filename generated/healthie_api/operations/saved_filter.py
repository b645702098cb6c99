# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.saved_filter import SavedFilter
from ..runtime import GraphQLOperation

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

fragment SavedFilter on SavedFilter {
  filter_data
  id
  name
  organization_id
  user_id
  uuid
}
""",
    decode=optional_object_of("savedFilter", SavedFilter),
)
