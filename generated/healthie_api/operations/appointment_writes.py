# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    MoneyTextInput,
    ZonedDateTime,
    object_of,
)

from ..enums.cancellation_reason_type_enum import CancellationReasonTypeEnum
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.appointment import APPOINTMENT_FRAGMENT, Appointment


class AttendedClientsInput(InputModel):
    attended: Boolean | None = None
    cancellation_reason: str | None = None
    cancelled: Boolean | None = None
    confirmed: Boolean | None = None
    id: ID | None = None
    other_cancellation_reason: str | None = None
    user_id: ID | None = None


class CancellationReasonOptionInput(InputModel):
    id: ID | None = None
    initiated_by: CancellationReasonTypeEnum | str | None = None
    other_cancellation_reason: str | None = None


class RecurringAppointmentInput(InputModel):
    id: ID | None = None
    join_all: Boolean | None = None
    repeat_interval: str | None = None
    repeat_times: str | None = None


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


class DeleteAppointmentInput(InputModel):
    appointment_inclusion_uuid: ID | None = None
    cancellation_reason: CancellationReasonOptionInput | None = None
    delete_recurring: Boolean | None = Field(
        default=None, validation_alias="deleteRecurring", serialization_alias="deleteRecurring"
    )
    id: ID | None = None
    suppress_webhook_notifications: Boolean | None = None


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


class CreateAppointmentPayload(BaseModel):
    appointment: Appointment | None
    messages: list[FieldError | None] | None


class DeleteAppointmentPayload(BaseModel):
    appointment: Appointment | None
    messages: list[FieldError | None] | None


class UpdateAppointmentPayload(BaseModel):
    appointment: Appointment | None
    messages: list[FieldError | None] | None


CREATE_APPOINTMENT: GraphQLOperation[CreateAppointmentPayload] = GraphQLOperation(
    name="createAppointment",
    kind="mutation",
    safety="create",
    arguments={"input": "createAppointmentInput!"},
    document="""
mutation createAppointment($input: createAppointmentInput!) {
 createAppointment(input: $input) {
 ...CreateAppointmentPayload
 }
}

fragment CreateAppointmentPayload on createAppointmentPayload {
 appointment {
 ...Appointment
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAppointment", CreateAppointmentPayload),
    facts=(
        Fact(
            argument="input.appointment_location_id",
            kind="required",
            text="is required by the vendor when `contact_type` is `In Person` unless `is_blocker` is `True`, since 2025-04-01",
            check="refuse",
            when={"contact_type": "In Person"},
            unless={"is_blocker": True},
            since="2025-04-01",
        ),
        Fact(
            argument="input.appointment_type_id",
            kind="required",
            text="is required by the vendor unless `is_blocker` is `True`",
            check="refuse",
            unless={"is_blocker": True},
        ),
        Fact(
            argument="input.contact_type",
            kind="required",
            text="is required by the vendor unless `is_blocker` is `True`",
            check="refuse",
            unless={"is_blocker": True},
        ),
        Fact(
            argument="input.date",
            kind="ignored",
            text="does nothing at the vendor when `datetime` is given: `datetime` beats it",
            check="warn",
            when={"datetime": "*"},
        ),
        Fact(
            argument="input.datetime",
            kind="required",
            text="is required by the vendor unless `date` is given",
            check="refuse",
            unless={"date": "*"},
        ),
        Fact(
            argument="input.enforce_availability",
            kind="ignored",
            text="does nothing at the vendor as `True` when `is_blocker` is `True`",
            check="warn",
            value=True,
            when={"is_blocker": True},
        ),
        Fact(
            argument="input.enforce_availability",
            kind="ignored",
            text="does nothing at the vendor as `True` when `recurring_appointment` is given",
            check="warn",
            value=True,
            when={"recurring_appointment": "*"},
        ),
        Fact(
            argument="input.suppress_webhook_notifications",
            kind="ignored",
            text="does nothing at the vendor as `True` when `recurring_appointment` is given",
            check="warn",
            value=True,
            when={"recurring_appointment": "*"},
        ),
        Fact(
            argument="input.time",
            kind="ignored",
            text="does nothing at the vendor when `datetime` is given: `datetime` beats it",
            check="warn",
            when={"datetime": "*"},
        ),
        Fact(
            argument="input.join_all",
            kind="replaced",
            text="is deprecated: use `recurring_appointment`",
            check="deprecated",
        ),
        Fact(
            argument="input.recurring_appointment.repeat_interval",
            kind="values",
            text="takes `Weekly`, `Biweekly`, `Monthly` or `Every 4 Weeks`",
            check="refuse",
            values=("Weekly", "Biweekly", "Monthly", "Every 4 Weeks"),
        ),
        Fact(
            argument="input.repeat",
            kind="replaced",
            text="is deprecated: use `recurring_appointment`",
            check="deprecated",
        ),
        Fact(
            argument="input.repeat_interval",
            kind="replaced",
            text="is deprecated: use `recurring_appointment`",
            check="deprecated",
        ),
        Fact(
            argument="input.repeat_times",
            kind="replaced",
            text="is deprecated: use `recurring_appointment`",
            check="deprecated",
        ),
    ),
)

DELETE_APPOINTMENT: GraphQLOperation[DeleteAppointmentPayload] = GraphQLOperation(
    name="deleteAppointment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteAppointmentInput!"},
    document="""
mutation deleteAppointment($input: deleteAppointmentInput) {
 deleteAppointment(input: $input) {
 ...DeleteAppointmentPayload
 }
}

fragment DeleteAppointmentPayload on deleteAppointmentPayload {
 appointment {
 ...Appointment
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointment", DeleteAppointmentPayload),
)

UPDATE_APPOINTMENT: GraphQLOperation[UpdateAppointmentPayload] = GraphQLOperation(
    name="updateAppointment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateAppointmentInput!"},
    document="""
mutation updateAppointment($input: updateAppointmentInput!) {
 updateAppointment(input: $input) {
 ...UpdateAppointmentPayload
 }
}

fragment UpdateAppointmentPayload on updateAppointmentPayload {
 appointment {
 ...Appointment
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointment", UpdateAppointmentPayload),
    facts=(
        Fact(
            argument="input.join_all",
            kind="replaced",
            text="is deprecated: use `recurring_appointment`",
            check="deprecated",
        ),
        Fact(
            argument="input.recurring_appointment.repeat_interval",
            kind="values",
            text="takes `Weekly`, `Biweekly`, `Monthly` or `Every 4 Weeks`",
            check="refuse",
            values=("Weekly", "Biweekly", "Monthly", "Every 4 Weeks"),
        ),
        Fact(
            argument="input.repeat",
            kind="replaced",
            text="is deprecated: use `recurring_appointment`",
            check="deprecated",
        ),
        Fact(
            argument="input.repeat_interval",
            kind="replaced",
            text="is deprecated: use `recurring_appointment`",
            check="deprecated",
        ),
        Fact(
            argument="input.repeat_times",
            kind="replaced",
            text="is deprecated: use `recurring_appointment`",
            check="deprecated",
        ),
        Fact(
            argument="input.cancellation_initiated_by",
            kind="values",
            text="takes `client`, `provider` or `organization`",
            check="refuse",
            values=("client", "provider", "organization"),
        ),
        Fact(argument="input.id", kind="required", text="is required by the vendor", check="refuse"),
        Fact(
            argument="input.pm_status",
            kind="values",
            text="takes `Occurred`, `No-Show`, `Re-Scheduled`, `Cancelled`, `Late Cancellation` or `Checked-In`; the last two only where enabled",
            check="warn",
            values=("Occurred", "No-Show", "Re-Scheduled", "Cancelled", "Late Cancellation", "Checked-In"),
        ),
    ),
)
