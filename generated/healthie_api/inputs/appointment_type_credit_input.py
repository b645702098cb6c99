# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class AppointmentTypeCreditInput(InputModel):
    appointment_type_id: str | None = None
    id: ID | None = None
    quantity: str | None = None
