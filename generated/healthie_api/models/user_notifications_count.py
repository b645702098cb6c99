# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Int


class UserNotificationsCount(BaseModel):
    conversation_notification_count: Int | None
    id: ID | None
    unscheduled_lab_orders_count: Int | None


USER_NOTIFICATIONS_COUNT_FRAGMENT = """
fragment UserNotificationsCount on UserNotificationsCount {
 conversation_notification_count
 id
 unscheduled_lab_orders_count
}
"""
