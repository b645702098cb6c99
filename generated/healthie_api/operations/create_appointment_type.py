# Generated.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    object_of,
)

from ..inputs.appointment_type_appointment_setting_input import AppointmentTypeAppointmentSettingInput
from ..inputs.appointment_type_cpt_code import AppointmentTypeCptCode
from ..inputs.appointment_type_form_connection_input import AppointmentTypeFormConnectionInput
from ..models.appointment_type import APPOINTMENT_TYPE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.sms_template_warning import SMS_TEMPLATE_WARNING_FRAGMENT

if TYPE_CHECKING:
    from ..models.appointment_type import AppointmentType
    from ..models.field_error import FieldError
    from ..models.sms_template_warning import SmsTemplateWarning
else:
    from hero_healthie_runtime.graphql.later import later

    (
        AppointmentType,
        FieldError,
        SmsTemplateWarning,
    ) = later(
        __package__,
        "..models.appointment_type:AppointmentType",
        "..models.field_error:FieldError",
        "..models.sms_template_warning:SmsTemplateWarning",
    )


class AppointmentAutocompleteFormCreateInput(InputModel):
    custom_module_form_id: ID


class CreateAppointmentTypeInput(InputModel):
    appointment_autocomplete_form: AppointmentAutocompleteFormCreateInput | None = None
    appointment_setting: AppointmentTypeAppointmentSettingInput | None = None
    appointment_type_cpt_code: AppointmentTypeCptCode | None = None
    bookable_by_groups: Boolean | None = None
    bookable_group_ids: list[ID | None] | None = None
    bookable_without_group: Boolean | None = None
    client_display_description: str | None = None
    client_facing_display_name: str | None = None
    clients_can_book: Boolean | None = None
    contact_type_overrides: list[str | None] | None = None
    custom_text_reminder_body: str | None = None
    dont_ask_for_reason: Boolean | None = None
    form_requests_after_appointment: list[AppointmentTypeFormConnectionInput | None] | None = None
    form_requests_after_appointment_booking: list[AppointmentTypeFormConnectionInput | None] | None = None
    form_requests_before_appointment: list[AppointmentTypeFormConnectionInput | None] | None = None
    insurance_billing_enabled: Boolean | None = None
    is_group: Boolean | None = None
    is_waitlist_enabled: Boolean | None = None
    length: Int | None = None
    metadata: str | None = None
    name: str | None = None
    pricing: str | None = None
    pricing_option: str | None = None
    provider_ids_for_appt_type_connections: list[ID | None] | None = None
    require_cc_at_booking: Boolean | None = None
    require_in_state_clients: Boolean | None = None
    require_specific_providers: Boolean | None = None
    specific_groups: Boolean | None = None
    user_group_id: ID | None = None


class CreateAppointmentTypePayload(BaseModel):
    appointment_type: AppointmentType | None = Field(
        validation_alias="appointmentType", serialization_alias="appointmentType"
    )
    messages: list[FieldError | None] | None
    sms_template_warning: SmsTemplateWarning | None


OPERATION: GraphQLOperation[CreateAppointmentTypePayload] = GraphQLOperation(
    name="createAppointmentType",
    kind="mutation",
    safety="create",
    arguments={"input": "createAppointmentTypeInput!"},
    document="""
mutation createAppointmentType($input: createAppointmentTypeInput) {
 createAppointmentType(input: $input) {
 ...CreateAppointmentTypePayload
 }
}

fragment CreateAppointmentTypePayload on createAppointmentTypePayload {
 appointmentType {
 ...AppointmentType
 }
 messages {
 ...FieldError
 }
 sms_template_warning {
 ...SmsTemplateWarning
 }
}
"""
    + APPOINTMENT_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SMS_TEMPLATE_WARNING_FRAGMENT,
    decode=object_of("createAppointmentType", CreateAppointmentTypePayload),
)
