# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class UpdateAppointmentInclusionInput(InputModel):
    attended: Boolean | None = None
    cancellation_reason: str | None = None
    cancelled: Boolean | None = None
    confirmed: Boolean | None = None
    id: ID | None = None
