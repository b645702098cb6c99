# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, Int, MoneyTextInput, ZonedDateTime
from pydantic import Field

from ..inputs.attended_clients_input import AttendedClientsInput
from ..inputs.recurring_appointment_input import RecurringAppointmentInput


class UpdateAppointmentInput(InputModel):
    actual_duration: Int | None = None
    appointment_inclusion_uuid: ID | None = None
    appointment_location_id: ID | None = None
    appointment_type_id: ID | None = None
    attended_clients: list[AttendedClientsInput | None] | None = None
    attendee_ids: list[ID | None] | None = None
    cancellation_initiated_by: str | None = None
    cancellation_reason_id: ID | None = None
    client_confirmed: Boolean | None = None
    client_updating: Boolean | None = None
    confirmed: Boolean | None = None
    contact_type: str | None = None
    cpt_code_id: ID | None = None
    date: ZonedDateTime | None = None
    datetime: str | None = None
    end_date: ZonedDateTime | None = None
    end_time: str | None = None
    enforce_availability: Boolean | None = None
    external_videochat_url: str | None = None
    id: ID | None = None
    insurance_billing_enabled: Boolean | None = None
    is_blocker: Boolean | None = None
    is_zoom_chat: Boolean | None = None
    join_all: Boolean | None = Field(default=None, deprecated=True)
    late_cancellation_fee: Int | None = None
    location: str | None = None
    max_attendees: str | None = None
    metadata: JSON | None = None
    no_show_fee: Int | None = None
    notes: str | None = None
    other_cancellation_reason: str | None = None
    other_party_id: ID | None = None
    pm_status: str | None = None
    price: MoneyTextInput | None = None
    providers: str | None = None
    recurring_appointment: RecurringAppointmentInput | None = None
    repeat: Boolean | None = Field(default=None, deprecated=True)
    repeat_interval: str | None = Field(default=None, deprecated=True)
    repeat_times: str | None = Field(default=None, deprecated=True)
    room_id: ID | None = None
    skip_notification_email: Boolean | None = None
    suppress_webhook_notifications: Boolean | None = None
    time: str | None = None
    timezone: str | None = None
    units: str | None = None
    update_recurring: Boolean | None = Field(
        default=None, validation_alias="updateRecurring", serialization_alias="updateRecurring"
    )
    user_id: ID | None = None
