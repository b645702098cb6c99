# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    Reference,
    optional_object_of,
)

if TYPE_CHECKING:
    from ..models.appointment_pricing_info_type import AppointmentPricingInfoType
    from ..models.appointment_type_cpt_code_type import AppointmentTypeCptCodeType
    from ..models.appointment_type_parts import (
        AppointmentAutocompleteForm,
        AppointmentTypeFormConnection,
        PriceAndCptPriceType,
        ProviderApptTypeConnection,
    )
    from ..models.user_group_reference import UserGroupReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        AppointmentAutocompleteForm,
        AppointmentPricingInfoType,
        AppointmentTypeCptCodeType,
        AppointmentTypeFormConnection,
        PriceAndCptPriceType,
        ProviderApptTypeConnection,
        UserGroupReference,
    ) = later(
        __package__,
        "..models.appointment_type_parts:AppointmentAutocompleteForm",
        "..models.appointment_pricing_info_type:AppointmentPricingInfoType",
        "..models.appointment_type_cpt_code_type:AppointmentTypeCptCodeType",
        "..models.appointment_type_parts:AppointmentTypeFormConnection",
        "..models.appointment_type_parts:PriceAndCptPriceType",
        "..models.appointment_type_parts:ProviderApptTypeConnection",
        "..models.user_group_reference:UserGroupReference",
    )


class AppointmentType(BaseModel):
    advance_pricing_for_clients_count: str | None
    advance_pricing_for_providers_count: str | None
    appointment_autocomplete_form: AppointmentAutocompleteForm | None
    appointment_setting: Reference | None
    appointment_type_cpt_code: AppointmentTypeCptCodeType | None
    auto_increase_charge_for_actual_duration: Boolean | None
    availability_exists_for: Boolean | None
    available_contact_types: list[str | None] | None
    bookable_by_groups: Boolean | None
    bookable_groups: list[UserGroupReference] | None
    bookable_without_group: Boolean
    client_call_provider: Boolean | None
    client_display_description: str | None
    client_display_name: str | None
    client_facing_display_name: str | None
    clients_can_book: Boolean
    clients_have_credit: Boolean | None
    created_at: DateTime
    custom_text_reminder_body: str | None
    deleted_at: DateTime | None
    dont_ask_for_reason: Boolean | None
    embed_question_form_id: str | None
    form_requests_after_appointment: list[AppointmentTypeFormConnection] | None
    form_requests_after_appointment_booking: list[AppointmentTypeFormConnection] | None
    form_requests_before_appointment: list[AppointmentTypeFormConnection] | None
    has_available_group_appts: Boolean | None
    has_specific_appointment_settings: Boolean | None
    id: ID
    insurance_billing_enabled: Boolean | None
    is_group: Boolean
    is_waitlist_enabled: Boolean
    length: Int | None
    metadata: str | None
    name: str | None
    no_availability_message: str | None
    organization_id: Int
    position: Int | None
    price_and_cpt_price: PriceAndCptPriceType | None
    pricing: str | None
    pricing_info: AppointmentPricingInfoType | None
    pricing_option: str | None
    provider_appt_type_connections: list[ProviderApptTypeConnection] | None
    require_cc_at_booking: Boolean | None
    require_in_state_clients: Boolean | None
    require_specific_providers: Boolean
    row_order: str | None
    time_on_label: str | None
    updated_at: DateTime
    user_group: UserGroupReference | None
    user_group_id: str | None
    user_id: Int | None
    valid_state_licensing_for: Boolean | None


APPOINTMENT_TYPE_FRAGMENT = """
fragment AppointmentType on AppointmentType {
 advance_pricing_for_clients_count
 advance_pricing_for_providers_count
 appointment_autocomplete_form {
 custom_module_form {
 id
 name
 }
 id
 }
 appointment_setting {
 id
 }
 appointment_type_cpt_code {
 appointment_type_id
 cpt_code_id
 fee_per_unit
 id
 units
 }
 auto_increase_charge_for_actual_duration
 availability_exists_for
 available_contact_types
 bookable_by_groups
 bookable_groups {
 id
 name
 }
 bookable_without_group
 client_call_provider
 client_display_description
 client_display_name
 client_facing_display_name
 clients_can_book
 clients_have_credit
 created_at
 custom_text_reminder_body
 deleted_at
 dont_ask_for_reason
 embed_question_form_id
 form_requests_after_appointment {
 custom_module_form {
 id
 name
 }
 id
 interval
 send_trigger
 }
 form_requests_after_appointment_booking {
 custom_module_form {
 id
 name
 }
 id
 interval
 send_trigger
 }
 form_requests_before_appointment {
 custom_module_form {
 id
 name
 }
 id
 interval
 send_trigger
 }
 has_available_group_appts
 has_specific_appointment_settings
 id
 insurance_billing_enabled
 is_group
 is_waitlist_enabled
 length
 metadata
 name
 no_availability_message
 organization_id
 position
 price_and_cpt_price {
 cpt_price
 price
 }
 pricing
 pricing_info {
 cpt_code {
 code
 display_name
 id
 }
 cpt_code_id
 insurance_billing_method
 price
 units
 }
 pricing_option
 provider_appt_type_connections {
 appointment_type_id
 id
 provider_name
 user_id
 }
 require_cc_at_booking
 require_in_state_clients
 require_specific_providers
 row_order
 time_on_label
 updated_at
 user_group {
 id
 name
 }
 user_group_id
 user_id
 valid_state_licensing_for
}
"""


OPERATION: GraphQLOperation[AppointmentType | None] = GraphQLOperation(
    name="appointmentType",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query appointmentType($id: ID) {
 appointmentType(id: $id) {
 ...AppointmentType
 }
}
"""
    + APPOINTMENT_TYPE_FRAGMENT,
    decode=optional_object_of("appointmentType", AppointmentType),
)
