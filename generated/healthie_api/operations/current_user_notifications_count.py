# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.user_notifications_count import USER_NOTIFICATIONS_COUNT_FRAGMENT, UserNotificationsCount

OPERATION: GraphQLOperation[UserNotificationsCount | None] = GraphQLOperation(
    name="currentUserNotificationsCount",
    kind="query",
    safety="read",
    document="""
query currentUserNotificationsCount {
 currentUserNotificationsCount {
 ...UserNotificationsCount
 }
}
"""
    + USER_NOTIFICATIONS_COUNT_FRAGMENT,
    decode=optional_object_of("currentUserNotificationsCount", UserNotificationsCount),
)
