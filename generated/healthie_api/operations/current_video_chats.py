# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment

OPERATION: GraphQLOperation[list[Appointment] | None] = GraphQLOperation(
    name="currentVideoChats",
    kind="query",
    root_field="currentVideoChats",
    python_path="healthie.queries.current_video_chats",
    safety="read",
    confidence="full",
    arguments={"only_current": "Boolean", "user_id": "String"},
    document="""
query currentVideoChats($only_current: Boolean, $user_id: String) {
  currentVideoChats(only_current: $only_current, user_id: $user_id) {
    ...Appointment
  }
}
"""
    + APPOINTMENT_FRAGMENT,
    decode=value_of("currentVideoChats", list[Appointment], expected="list or null"),
    pagination=Pagination("whole"),
)
