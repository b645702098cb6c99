# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.user_notifications_count import USER_NOTIFICATIONS_COUNT_FRAGMENT, UserNotificationsCount

OPERATION: GraphQLOperation[UserNotificationsCount | None] = GraphQLOperation(
    name="currentUserNotificationsCount",
    kind="query",
    root_field="currentUserNotificationsCount",
    python_path="healthie.queries.current_user_notifications_count",
    safety="read",
    confidence="full",
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
