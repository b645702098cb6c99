# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, InputModel


class AppointmentTypeCreditInput(InputModel):
    appointment_type_id: str | None = None
    id: ID | None = None
    quantity: str | None = None
