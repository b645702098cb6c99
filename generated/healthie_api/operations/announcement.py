# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.announcement import ANNOUNCEMENT_FRAGMENT, Announcement

OPERATION: GraphQLOperation[Announcement | None] = GraphQLOperation(
    name="announcement",
    kind="query",
    root_field="announcement",
    python_path="healthie.queries.announcement",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query announcement($id: ID) {
  announcement(id: $id) {
    ...Announcement
  }
}
"""
    + ANNOUNCEMENT_FRAGMENT,
    decode=optional_object_of("announcement", Announcement),
)
