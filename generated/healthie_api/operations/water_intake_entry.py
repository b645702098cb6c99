# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.entry import ENTRY_FRAGMENT, Entry

OPERATION: GraphQLOperation[Entry | None] = GraphQLOperation(
    name="waterIntakeEntry",
    kind="query",
    root_field="waterIntakeEntry",
    python_path="healthie.queries.water_intake_entry",
    safety="read",
    confidence="full",
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
