# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateAppointmentPayload(BaseModel):
    appointment: Appointment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAppointmentPayload] = GraphQLOperation(
    name="updateAppointment",
    kind="mutation",
    root_field="updateAppointment",
    python_path="healthie.mutations.update_appointment",
    safety="idempotent_write",
    confidence="full",
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
