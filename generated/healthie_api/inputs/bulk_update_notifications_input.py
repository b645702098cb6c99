# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field


class BulkUpdateNotificationsInput(InputModel):
    from_all_notifications: Boolean | None = Field(
        default=None,
        validation_alias="fromAllNotifications",
        serialization_alias="fromAllNotifications",
        deprecated=True,
    )
    notification_ids: list[ID | None] | None = None
    read: Boolean | None = Field(default=None, deprecated=True)
    seen: Boolean | None = None
    update_all_notifications: Boolean | None = Field(
        default=None, validation_alias="updateAllNotifications", serialization_alias="updateAllNotifications"
    )
