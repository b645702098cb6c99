# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.calendar_view_setting import CALENDAR_VIEW_SETTING_FRAGMENT, CalendarViewSetting
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateCalendarViewSettingPayload(BaseModel):
    calendar_view_setting: CalendarViewSetting | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCalendarViewSettingPayload] = GraphQLOperation(
    name="updateCalendarViewSetting",
    kind="mutation",
    root_field="updateCalendarViewSetting",
    python_path="healthie.mutations.update_calendar_view_setting",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCalendarViewSettingInput!"},
    document="""
mutation updateCalendarViewSetting($input: updateCalendarViewSettingInput) {
  updateCalendarViewSetting(input: $input) {
    ...UpdateCalendarViewSettingPayload
  }
}

fragment UpdateCalendarViewSettingPayload on updateCalendarViewSettingPayload {
  calendar_view_setting {
    ...CalendarViewSetting
  }
  messages {
    ...FieldError
  }
}
"""
    + CALENDAR_VIEW_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCalendarViewSetting", UpdateCalendarViewSettingPayload),
    facts=(
        Fact(argument="input.availablilty_appt_type_filter", kind="replaced", text="is deprecated", check="deprecated"),
    ),
)
