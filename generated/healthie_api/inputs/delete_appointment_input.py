# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import InputModel
from ..inputs.cancellation_reason_option_input import CancellationReasonOptionInput
from ..scalars import ID, Boolean


class DeleteAppointmentInput(InputModel):
    appointment_inclusion_uuid: ID | None = None
    cancellation_reason: CancellationReasonOptionInput | None = None
    delete_recurring: Boolean | None = Field(
        default=None, validation_alias="deleteRecurring", serialization_alias="deleteRecurring"
    )
    id: ID | None = None
    suppress_webhook_notifications: Boolean | None = None
