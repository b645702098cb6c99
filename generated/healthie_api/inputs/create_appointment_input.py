# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, MoneyTextInput, ZonedDateTime
from pydantic import Field

from ..inputs.recurring_appointment_input import RecurringAppointmentInput


class CreateAppointmentInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_request_id: ID | None = None
    appointment_type_id: ID | None = None
    attendee_ids: list[ID | None] | None = None
    contact_type: str | None = None
    cpt_code_id: ID | None = None
    date: ZonedDateTime | None = None
    datetime: str | None = None
    end_date: ZonedDateTime | None = None
    end_time: str | None = None
    enforce_availability: Boolean | None = None
    exclude_no_credits: Boolean | None = None
    external_videochat_url: str | None = None
    insurance_billing_enabled: Boolean | None = None
    is_blocker: Boolean | None = None
    is_zoom_chat: Boolean | None = None
    join_all: Boolean | None = Field(default=None, deprecated=True)
    location: str | None = None
    max_attendees: str | None = None
    metadata: JSON | None = None
    notes: str | None = None
    other_party_id: ID | None = None
    price: MoneyTextInput | None = None
    providers: str | None = None
    recurring_appointment: RecurringAppointmentInput | None = None
    repeat: Boolean | None = Field(default=None, deprecated=True)
    repeat_interval: str | None = Field(default=None, deprecated=True)
    repeat_times: str | None = Field(default=None, deprecated=True)
    room_id: ID | None = None
    start_immediately: Boolean | None = None
    suppress_webhook_notifications: Boolean | None = None
    time: str | None = None
    timezone: str | None = None
    units: str | None = None
    user_id: ID | None = None
