# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment

OPERATION: GraphQLOperation[list[Appointment] | None] = GraphQLOperation(
    name="closeToCurrentVideoChats",
    kind="query",
    root_field="closeToCurrentVideoChats",
    python_path="healthie.queries.close_to_current_video_chats",
    safety="read",
    confidence="full",
    arguments={"user_id": "String"},
    document="""
query closeToCurrentVideoChats($user_id: String) {
  closeToCurrentVideoChats(user_id: $user_id) {
    ...Appointment
  }
}
"""
    + APPOINTMENT_FRAGMENT,
    decode=value_of("closeToCurrentVideoChats", list[Appointment], expected="list or null"),
    pagination=Pagination("whole"),
)
