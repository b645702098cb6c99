# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UnsubscribeFromNotificationInput(InputModel):
    notification_setting_uuid: str | None = None
    type_of_notification: str | None = None
    user_id: ID | None = None
