# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class UpdateAppointmentInclusionInput(InputModel):
    attended: Boolean | None = None
    cancellation_reason: str | None = None
    cancelled: Boolean | None = None
    confirmed: Boolean | None = None
    id: ID | None = None
