# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment

OPERATION: GraphQLOperation[list[Appointment] | None] = GraphQLOperation(
    name="currentVideoChats",
    kind="query",
    safety="read",
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
