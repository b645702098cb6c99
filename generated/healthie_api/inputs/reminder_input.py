# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class ReminderInput(InputModel):
    id: ID | None = None
    interval_type: str | None = None
    interval_value: str | None = None
    is_enabled: Boolean | None = None
    remove_reminder: Boolean | None = None
