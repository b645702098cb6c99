# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.user_notifications_count import USER_NOTIFICATIONS_COUNT_FRAGMENT, UserNotificationsCount

OPERATION: GraphQLOperation[UserNotificationsCount] = GraphQLOperation(
    name="userUpdatedSubscription",
    kind="subscription",
    root_field="userUpdatedSubscription",
    python_path="healthie.subscriptions.user_updated_subscription",
    safety="read",
    confidence="full",
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
