# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class RecurringAppointmentInput(InputModel):
    id: ID | None = None
    join_all: Boolean | None = None
    repeat_interval: str | None = None
    repeat_times: str | None = None
