# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of

from ..models.user_notifications_count import USER_NOTIFICATIONS_COUNT_FRAGMENT, UserNotificationsCount

OPERATION: GraphQLOperation[UserNotificationsCount] = GraphQLOperation(
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
    + USER_NOTIFICATIONS_COUNT_FRAGMENT,
    decode=object_of("userUpdatedSubscription", UserNotificationsCount),
)
