# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, Int, object_of, optional_object_of


class UserNotificationsCount(BaseModel):
    conversation_notification_count: Int | None
    id: ID | None
    unscheduled_lab_orders_count: Int | None


CURRENT_USER_NOTIFICATIONS_COUNT_FRAGMENT = """
fragment UserNotificationsCount on UserNotificationsCount {
 conversation_notification_count
 id
 unscheduled_lab_orders_count
}
"""


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
    + CURRENT_USER_NOTIFICATIONS_COUNT_FRAGMENT,
    decode=optional_object_of("currentUserNotificationsCount", UserNotificationsCount),
)

USER_UPDATED_SUBSCRIPTION: GraphQLOperation[UserNotificationsCount] = GraphQLOperation(
    name="userUpdatedSubscription",
    kind="subscription",
    safety="read",
    document="""
subscription userUpdatedSubscription {
 userUpdatedSubscription {
 ...UserNotificationsCount
 }
}
"""
    + CURRENT_USER_NOTIFICATIONS_COUNT_FRAGMENT,
    decode=object_of("userUpdatedSubscription", UserNotificationsCount),
)
