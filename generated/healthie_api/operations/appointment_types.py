# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    MoneyText,
    OptionalReference,
    Reference,
    object_of,
)
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_group_reference import UserGroupReference


class AppointmentTypeOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    POSITION_ASC = "POSITION_ASC"
    POSITION_DESC = "POSITION_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class AppointmentPricingInfoTypeReference(BaseModel):
    price: MoneyText | None


class PriceAndCptPriceTypeReference(BaseModel):
    price: MoneyText | None


class AppointmentTypeListItem(BaseModel):
    advance_pricing_for_clients_count: str | None
    advance_pricing_for_providers_count: str | None
    appointment_autocomplete_form: OptionalReference | None
    appointment_setting: Reference | None
    appointment_type_cpt_code: Reference | None
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
    form_requests_after_appointment: list[Reference] | None
    form_requests_after_appointment_booking: list[Reference] | None
    form_requests_before_appointment: list[Reference] | None
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
    price_and_cpt_price: PriceAndCptPriceTypeReference | None
    pricing: str | None
    pricing_info: AppointmentPricingInfoTypeReference | None
    pricing_option: str | None
    provider_appt_type_connections: list[Reference] | None
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


class AppointmentTypePaginationConnection(BaseModel):
    nodes: list[AppointmentTypeListItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AppointmentTypePaginationConnection] = GraphQLOperation(
    name="appointmentTypes",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "appointment_type_ids": "[ID]",
        "before": "String",
        "clients_can_book": "Boolean",
        "embed_or_sharing_link": "Boolean",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "offering_id": "String",
        "order_by": "AppointmentTypeOrderKeys",
        "org_level": "Boolean",
        "provider_id": "String",
        "provider_ids": "[ID]",
        "show_group": "Boolean",
        "with_deleted_appt_types": "Boolean",
    },
    page_size=25,
    max_page_size=30,
    document="""
query appointmentTypes($after: String, $appointment_type_ids: [ID], $before: String, $clients_can_book: Boolean, $embed_or_sharing_link: Boolean, $first: Int = 25, $keywords: String, $last: Int, $offering_id: String, $order_by: AppointmentTypeOrderKeys, $org_level: Boolean, $provider_id: String, $provider_ids: [ID], $show_group: Boolean, $with_deleted_appt_types: Boolean) {
 appointmentTypes(
 after: $after
 appointment_type_ids: $appointment_type_ids
 before: $before
 clients_can_book: $clients_can_book
 embed_or_sharing_link: $embed_or_sharing_link
 first: $first
 keywords: $keywords
 last: $last
 offering_id: $offering_id
 order_by: $order_by
 org_level: $org_level
 provider_id: $provider_id
 provider_ids: $provider_ids
 show_group: $show_group
 with_deleted_appt_types: $with_deleted_appt_types
 ) {
 ...AppointmentTypePaginationConnection
 }
}

fragment AppointmentTypePaginationConnection on AppointmentTypePaginationConnection {
 nodes {
 ...AppointmentTypeListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment AppointmentTypeListItem on AppointmentType {
 advance_pricing_for_clients_count
 advance_pricing_for_providers_count
 appointment_autocomplete_form {
 id
 }
 appointment_setting {
 id
 }
 appointment_type_cpt_code {
 id
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
 id
 }
 form_requests_after_appointment_booking {
 id
 }
 form_requests_before_appointment {
 id
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
 price
 }
 pricing
 pricing_info {
 price
 }
 pricing_option
 provider_appt_type_connections {
 id
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
    + PAGE_INFO_FRAGMENT,
    decode=object_of("appointmentTypes", AppointmentTypePaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="AppointmentTypeListItem",
    ),
)
