# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, ZonedDateTime

from ..inputs.recurring_days_input_object_type import RecurringDaysInputObjectType


class UpdateChatSettingInput(InputModel):
    auto_welcome_text: str | None = None
    content: str | None = None
    end_date: ZonedDateTime | None = None
    id: ID | None = None
    is_active: Boolean | None = None
    is_recurring_active: Boolean | None = None
    no_end_date: Boolean | None = None
    receive_notifications: Boolean | None = None
    receive_notifications_recurring: Boolean | None = None
    recurring_content: str | None = None
    recurring_days_data: RecurringDaysInputObjectType | None = None
    recurring_turned_on: Boolean | None = None
    scheduled_turned_on: Boolean | None = None
    send_auto_welcome: Boolean | None = None
    start_date: ZonedDateTime | None = None
    user_id: ID | None = None
