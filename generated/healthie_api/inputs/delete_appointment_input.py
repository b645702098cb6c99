# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..inputs.cancellation_reason_option_input import CancellationReasonOptionInput


class DeleteAppointmentInput(InputModel):
    appointment_inclusion_uuid: ID | None = None
    cancellation_reason: CancellationReasonOptionInput | None = None
    delete_recurring: Boolean | None = Field(
        default=None, validation_alias="deleteRecurring", serialization_alias="deleteRecurring"
    )
    id: ID | None = None
    suppress_webhook_notifications: Boolean | None = None
