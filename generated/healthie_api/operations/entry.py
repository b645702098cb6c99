# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.entry import ENTRY_FRAGMENT, Entry

OPERATION: GraphQLOperation[Entry | None] = GraphQLOperation(
    name="entry",
    kind="query",
    root_field="entry",
    python_path="healthie.queries.entry",
    safety="read",
    confidence="full",
    arguments={"client_id": "ID", "id": "ID", "type": "String"},
    document="""
query entry($client_id: ID, $id: ID, $type: String) {
  entry(client_id: $client_id, id: $id, type: $type) {
    ...Entry
  }
}
"""
    + ENTRY_FRAGMENT,
    decode=optional_object_of("entry", Entry),
)
