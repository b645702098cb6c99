# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.notification_setting import NOTIFICATION_SETTING_FRAGMENT, NotificationSetting
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[NotificationSetting | None] = GraphQLOperation(
    name="notificationSetting",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query notificationSetting($id: ID) {
 notificationSetting(id: $id) {
 ...NotificationSetting
 }
}
"""
    + NOTIFICATION_SETTING_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("notificationSetting", NotificationSetting),
)
