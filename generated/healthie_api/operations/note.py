# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.note import NOTE_FRAGMENT, Note
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[Note | None] = GraphQLOperation(
    name="note",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query note($id: ID) {
 note(id: $id) {
 ...Note
 }
}
"""
    + NOTE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("note", Note),
)
