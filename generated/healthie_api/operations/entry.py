# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.entry import ENTRY_FRAGMENT, Entry

OPERATION: GraphQLOperation[Entry | None] = GraphQLOperation(
    name="entry",
    kind="query",
    safety="read",
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
