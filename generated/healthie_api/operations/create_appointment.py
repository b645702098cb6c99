# Generated.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    MoneyTextInput,
    ZonedDateTime,
    object_of,
)

from ..inputs.recurring_appointment_input import RecurringAppointmentInput
from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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


class CreateAppointmentPayload(BaseModel):
    appointment: Appointment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAppointmentPayload] = GraphQLOperation(
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
