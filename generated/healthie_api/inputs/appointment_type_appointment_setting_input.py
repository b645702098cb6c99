# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel, Int


class AppointmentTypeAppointmentSettingInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    allow_appointment_type_pricing: Boolean | None = None
    allow_clients_to_cancel_appt: Boolean | None = None
    allow_clients_to_reschedule_appt: Boolean | None = None
    allow_past_appointment_rescheduling: Boolean | None = None
    allow_specific_client_pricing: Boolean | None = None
    allow_specific_provider_pricing: Boolean | None = None
    appointment_type_reminder_override: Boolean | None = None
    booking_interval_restriction: Int | None = None
    buffer: str | None = None
    charge_for_occured_appts: Boolean | None = Field(default=None, deprecated=True)
    charge_for_occurred_appts: Boolean | None = None
    disallowed_reschedulable_statuses: list[str | None] | None = None
    enable_appointment_requests: Boolean | None = None
    id: ID | None = None
    invoice_clients_without_payment_method: Boolean | None = None
    max_days_in_future: str | None = None
    maximum_past_reschedule_time: Int | None = Field(default=None, deprecated=True)
    minimum_advance_cancel_time: Int | None = None
    minimum_advance_reschedule_time: Int | None = None
    minimum_advance_schedule_time: Int | None = None
    minimum_days_in_advance: str | None = Field(default=None, deprecated=True)
    minimum_past_reschedule_time: Int | None = Field(default=None, deprecated=True)
    only_book: str | None = Field(default=None, deprecated=True)
    only_book_even: Boolean | None = Field(default=None, deprecated=True)
    only_book_hour: Boolean | None = Field(default=None, deprecated=True)
    patient_reschedule_count_cap: str | None = None
    prevent_no_credit_booking: Boolean | None = None
    pricing: str | None = None
    reschedule_max_days_before_date: str | None = Field(default=None, deprecated=True)
    reschedule_max_days_from_date: str | None = Field(default=None, deprecated=True)
    same_day_appointments: Boolean | None = None
    send_appointment_cancellation_email: Boolean | None = None
    send_appointment_update_email: Boolean | None = None
    send_booking_notice: Boolean | None = None
    send_embeddable_appt_creator_email: Boolean | None = None
    send_reminder_four_days_before: Boolean | None = None
    send_reminder_one_day_before: Boolean | None = None
    send_reminder_one_hour_before: Boolean | None = None
    send_reminder_three_days_before: Boolean | None = None
    send_reminder_two_days_before: Boolean | None = None
    send_reminder_two_hours_before: Boolean | None = None
    send_text_reminder_four_days_before: Boolean | None = None
    send_text_reminder_one_day_before: Boolean | None = None
    send_text_reminder_one_hour_before: Boolean | None = None
    send_text_reminder_three_days_before: Boolean | None = None
    send_text_reminder_two_days_before: Boolean | None = None
    send_text_reminder_two_hours_before: Boolean | None = None
    use_client_credit_system: Boolean | None = None
