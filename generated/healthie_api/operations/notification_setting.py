# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.notification_setting import NOTIFICATION_SETTING_FRAGMENT, NotificationSetting

OPERATION: GraphQLOperation[NotificationSetting | None] = GraphQLOperation(
    name="notificationSetting",
    kind="query",
    root_field="notificationSetting",
    python_path="healthie.queries.notification_setting",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query notificationSetting($id: ID) {
  notificationSetting(id: $id) {
    ...NotificationSetting
  }
}
"""
    + NOTIFICATION_SETTING_FRAGMENT,
    decode=optional_object_of("notificationSetting", NotificationSetting),
)
