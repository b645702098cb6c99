# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import InputModel
from ..scalars import ID, Boolean


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
