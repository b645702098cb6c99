# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.entry import ENTRY_FRAGMENT, Entry

OPERATION: GraphQLOperation[Entry | None] = GraphQLOperation(
    name="waterIntakeEntry",
    kind="query",
    safety="read",
    arguments={"created_at": "ISO8601DateTime", "entry_id": "ID"},
    document="""
query waterIntakeEntry($created_at: ISO8601DateTime, $entry_id: ID) {
 waterIntakeEntry(created_at: $created_at, entry_id: $entry_id) {
 ...Entry
 }
}
"""
    + ENTRY_FRAGMENT,
    decode=optional_object_of("waterIntakeEntry", Entry),
)
