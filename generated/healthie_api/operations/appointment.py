# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    DateTime,
    Field,
    GraphQLOperation,
    Int,
    NamedReference,
    object_of,
    optional_object_of,
    value_of,
)
from hero_healthie_runtime.lists import Pagination

if TYPE_CHECKING:
    from ..models.appointment_pricing_info_type import AppointmentPricingInfoType
    from ..models.appointment_type_reference import AppointmentTypeReference
    from ..models.cancellation_reason import CancellationReason
    from ..models.requested_payment_reference import RequestedPaymentReference
    from ..models.user_group_reference import UserGroupReference
    from ..models.user_reference import UserReference
    from ..operations.appointment_inclusion import AppointmentInclusionType
    from ..operations.recurring_appointment import RecurringAppointment
else:
    from hero_healthie_runtime.graphql.later import later

    (
        AppointmentInclusionType,
        AppointmentPricingInfoType,
        AppointmentTypeReference,
        CancellationReason,
        RecurringAppointment,
        RequestedPaymentReference,
        UserGroupReference,
        UserReference,
    ) = later(
        __package__,
        "..operations.appointment_inclusion:AppointmentInclusionType",
        "..models.appointment_pricing_info_type:AppointmentPricingInfoType",
        "..models.appointment_type_reference:AppointmentTypeReference",
        "..models.cancellation_reason:CancellationReason",
        "..operations.recurring_appointment:RecurringAppointment",
        "..models.requested_payment_reference:RequestedPaymentReference",
        "..models.user_group_reference:UserGroupReference",
        "..models.user_reference:UserReference",
    )


class AppointmentPricingMethod(OpenEnum):
    APPOINTMENT_TYPE_CLIENT = "APPOINTMENT_TYPE_CLIENT"
    APPOINTMENT_TYPE_DEFAULT = "APPOINTMENT_TYPE_DEFAULT"
    APPOINTMENT_TYPE_PROVIDER = "APPOINTMENT_TYPE_PROVIDER"
    COINSURANCE = "COINSURANCE"
    COPAY = "COPAY"
    DEDUCTIBLE = "DEDUCTIBLE"


class Appointment(BaseModel):
    actual_duration: Int | None
    add_to_gcal_link: str | None
    appointment_category: str | None
    appointment_inclusions_count: Int | None
    appointment_label: str | None
    appointment_location_id: str | None
    appointment_request_id: ID | None
    appointment_type: AppointmentTypeReference | None
    appointment_type_id: Int | None
    assigned_groups: list[UserGroupReference] | None
    attended_clients: list[AppointmentInclusionType] | None
    attendees: list[UserReference]
    attendees_on_waitlist: list[UserReference] | None
    background_color: str | None = Field(validation_alias="backgroundColor", serialization_alias="backgroundColor")
    can_be_rescheduled: Boolean | None
    can_client_cancel: Boolean | None
    can_client_reschedule: Boolean | None
    cancellation_reason: CancellationReason | None
    client_confirmed: Boolean | None
    client_updating: Boolean | None
    confirmed: Boolean | None
    connected_chart_note_locked: Boolean | None
    connected_chart_note_string: str | None
    contact_type: str | None
    conversation_id: ID | None
    created_at: DateTime
    credit_was_used: Boolean | None
    current_position_in_recurring_series: Int | None
    date: DateTime | None
    default_color: str | None
    deleted_at: DateTime | None
    effective_pricing_method: AppointmentPricingMethod | None
    end: str | None
    external_id_type: str | None
    external_videochat_url: str | None
    filled_embed_form: NamedReference | None
    form_answer_group: NamedReference | None
    form_answer_groups: list[NamedReference] | None
    has_expanded_vbc_charting_fields: Boolean | None
    has_in_progress_job: Boolean | None
    id: ID
    initiator_id: ID | None
    insurance_billing_enabled: Boolean | None
    is_blocker: Boolean | None
    is_group: Boolean | None
    is_zoom_chat: Boolean | None
    last_client_conversation_id: ID | None
    last_updated_by_id: ID | None
    late_cancellation_fee: Int | None
    length: Int | None
    location: str | None
    location_resource: str | None = Field(validation_alias="locationResource", serialization_alias="locationResource")
    max_attendees: str | None
    metadata: JSON | None
    minimum_advance_cancel_time: Int | None
    minimum_advance_reschedule_time: Int | None
    no_show_fee: Int | None
    notes: str | None
    organization_id: ID | None
    other_cancellation_reason: str | None
    other_party_id: Int | None
    patient_reschedule_count: Int | None
    pm_status: str | None
    pm_status_changed_at: DateTime | None
    pm_status_last_changed_by_id: ID | None
    pricing_info: AppointmentPricingInfoType | None
    provider: UserReference | None
    provider_name: str | None
    providers: list[UserReference]
    reason: str | None
    recurring_appointment: RecurringAppointment | None
    requested_payment: RequestedPaymentReference | None
    resource_id: str | None = Field(validation_alias="resourceId", serialization_alias="resourceId")
    room_id: ID | None
    scheduled_by: str | None
    session_id: str | None
    should_create_cms1500_for_occurred_appointments: Boolean | None
    start: str | None
    text_color: str | None = Field(validation_alias="textColor", serialization_alias="textColor")
    time_recurring_override: Boolean | None
    timezone_abbr: str | None
    title: str | None
    updated_at: DateTime | None
    use_embedded_zoom: Boolean | None
    use_zoom: Boolean | None
    user: UserReference | None
    user_id: Int | None
    will_be_scribed: Boolean
    zoom_cloud_recording_urls: list[str | None] | None
    zoom_dial_in_info: str | None
    zoom_dial_in_info_html: str | None
    zoom_dial_in_numbers_json: list[str | None] | None
    zoom_join_url: str | None
    zoom_meeting_id: str | None


APPOINTMENT_FRAGMENT = """
fragment Appointment on Appointment {
 actual_duration
 add_to_gcal_link
 appointment_category
 appointment_inclusions_count
 appointment_label
 appointment_location_id
 appointment_request_id
 appointment_type {
 id
 name
 length
 available_contact_types
 clients_can_book
 is_group
 insurance_billing_enabled
 }
 appointment_type_id
 assigned_groups {
 id
 name
 }
 attended_clients {
 appointment {
 date
 id
 pm_status
 title
 }
 attended
 cancellation_reason
 cancelled
 cancelled_at
 cancelled_by {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 cancelled_by_id
 confirmed
 external_uuid
 id
 join_time
 leave_time
 other_cancellation_reason
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
 attendees {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 attendees_on_waitlist {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 backgroundColor
 can_be_rescheduled
 can_client_cancel
 can_client_reschedule
 cancellation_reason {
 id
 label
 reason_type
 }
 client_confirmed
 client_updating
 confirmed
 connected_chart_note_locked
 connected_chart_note_string
 contact_type
 conversation_id
 created_at
 credit_was_used
 current_position_in_recurring_series
 date
 default_color
 deleted_at
 effective_pricing_method
 end
 external_id_type
 external_videochat_url
 filled_embed_form {
 id
 name
 }
 form_answer_group {
 id
 name
 }
 form_answer_groups {
 id
 name
 }
 has_expanded_vbc_charting_fields
 has_in_progress_job
 id
 initiator_id
 insurance_billing_enabled
 is_blocker
 is_group
 is_zoom_chat
 last_client_conversation_id
 last_updated_by_id
 late_cancellation_fee
 length
 location
 locationResource
 max_attendees
 metadata
 minimum_advance_cancel_time
 minimum_advance_reschedule_time
 no_show_fee
 notes
 organization_id
 other_cancellation_reason
 other_party_id
 patient_reschedule_count
 pm_status
 pm_status_changed_at
 pm_status_last_changed_by_id
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
 provider {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 provider_name
 providers {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 reason
 recurring_appointment {
 id
 join_all
 previous_recurring_appointment_id
 repeat_interval
 repeat_times
 }
 requested_payment {
 id
 invoice_id
 price
 currency
 status
 recipient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
 resourceId
 room_id
 scheduled_by
 session_id
 should_create_cms1500_for_occurred_appointments
 start
 textColor
 time_recurring_override
 timezone_abbr
 title
 updated_at
 use_embedded_zoom
 use_zoom
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 user_id
 will_be_scribed
 zoom_cloud_recording_urls
 zoom_dial_in_info
 zoom_dial_in_info_html
 zoom_dial_in_numbers_json
 zoom_join_url
 zoom_meeting_id
}
"""


OPERATION: GraphQLOperation[Appointment | None] = GraphQLOperation(
    name="appointment",
    kind="query",
    safety="read",
    arguments={"id": "ID", "include_deleted": "Boolean"},
    document="""
query appointment($id: ID, $include_deleted: Boolean) {
 appointment(id: $id, include_deleted: $include_deleted) {
 ...Appointment
 }
}
"""
    + APPOINTMENT_FRAGMENT,
    decode=optional_object_of("appointment", Appointment),
)

CLOSE_TO_CURRENT_VIDEO_CHATS: GraphQLOperation[list[Appointment] | None] = GraphQLOperation(
    name="closeToCurrentVideoChats",
    kind="query",
    safety="read",
    arguments={"user_id": "String"},
    document="""
query closeToCurrentVideoChats($user_id: String) {
 closeToCurrentVideoChats(user_id: $user_id) {
 ...Appointment
 }
}
"""
    + APPOINTMENT_FRAGMENT,
    decode=value_of("closeToCurrentVideoChats", list[Appointment], expected="list or null"),
    pagination=Pagination("whole"),
)

CURRENT_VIDEO_CHATS: GraphQLOperation[list[Appointment] | None] = GraphQLOperation(
    name="currentVideoChats",
    kind="query",
    safety="read",
    arguments={"only_current": "Boolean", "user_id": "String"},
    document="""
query currentVideoChats($only_current: Boolean, $user_id: String) {
 currentVideoChats(only_current: $only_current, user_id: $user_id) {
 ...Appointment
 }
}
"""
    + APPOINTMENT_FRAGMENT,
    decode=value_of("currentVideoChats", list[Appointment], expected="list or null"),
    pagination=Pagination("whole"),
)

NEXT_APPOINTMENT: GraphQLOperation[Appointment | None] = GraphQLOperation(
    name="nextAppointment",
    kind="query",
    safety="read",
    document="""
query nextAppointment {
 nextAppointment {
 ...Appointment
 }
}
"""
    + APPOINTMENT_FRAGMENT,
    decode=optional_object_of("nextAppointment", Appointment),
)

APPOINTMENT_USER_DEVICES_SUBSCRIPTION: GraphQLOperation[Appointment] = GraphQLOperation(
    name="appointmentUserDevicesSubscription",
    kind="subscription",
    safety="read",
    arguments={"id": "ID"},
    document="""
subscription appointmentUserDevicesSubscription($id: ID) {
 appointmentUserDevicesSubscription(id: $id) {
 ...Appointment
 }
}
"""
    + APPOINTMENT_FRAGMENT,
    decode=object_of("appointmentUserDevicesSubscription", Appointment),
)

GROUP_APPOINTMENT_CLIENTS_ADDED_SUBSCRIPTION: GraphQLOperation[Appointment] = GraphQLOperation(
    name="groupAppointmentClientsAddedSubscription",
    kind="subscription",
    safety="read",
    document="""
subscription groupAppointmentClientsAddedSubscription {
 groupAppointmentClientsAddedSubscription {
 ...Appointment
 }
}
"""
    + APPOINTMENT_FRAGMENT,
    decode=object_of("groupAppointmentClientsAddedSubscription", Appointment),
)
