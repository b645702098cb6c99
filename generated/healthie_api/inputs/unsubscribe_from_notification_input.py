# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID


class UnsubscribeFromNotificationInput(InputModel):
    notification_setting_uuid: str | None = None
    type_of_notification: str | None = None
    user_id: ID | None = None
