# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.appointment_setting import APPOINTMENT_SETTING_FRAGMENT, AppointmentSetting
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateAppointmentSettingPayload(BaseModel):
    appointment_setting: AppointmentSetting | None = Field(
        validation_alias="appointmentSetting", serialization_alias="appointmentSetting"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAppointmentSettingPayload] = GraphQLOperation(
    name="updateAppointmentSetting",
    kind="mutation",
    root_field="updateAppointmentSetting",
    python_path="healthie.mutations.update_appointment_setting",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppointmentSettingInput!"},
    document="""
mutation updateAppointmentSetting($input: updateAppointmentSettingInput) {
  updateAppointmentSetting(input: $input) {
    ...UpdateAppointmentSettingPayload
  }
}

fragment UpdateAppointmentSettingPayload on updateAppointmentSettingPayload {
  appointmentSetting {
    ...AppointmentSetting
  }
  messages {
    ...FieldError
  }
}
"""
    + APPOINTMENT_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointmentSetting", UpdateAppointmentSettingPayload),
    facts=(
        Fact(
            argument="input.charge_for_occured_appts", kind="ignored", text="does nothing at the vendor", check="warn"
        ),
        Fact(argument="input.give_notes_name", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(argument="input.minimum_days_in_advance", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(argument="input.only_book_even", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(argument="input.only_book_hour", kind="ignored", text="does nothing at the vendor", check="warn"),
    ),
)
