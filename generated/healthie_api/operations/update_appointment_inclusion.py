# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.appointment_inclusion_type import APPOINTMENT_INCLUSION_TYPE_FRAGMENT, AppointmentInclusionType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateAppointmentInclusionInput(InputModel):
    attended: Boolean | None = None
    cancellation_reason: str | None = None
    cancelled: Boolean | None = None
    confirmed: Boolean | None = None
    id: ID | None = None


class UpdateAppointmentInclusionPayload(BaseModel):
    appointment_inclusion: AppointmentInclusionType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAppointmentInclusionPayload] = GraphQLOperation(
    name="updateAppointmentInclusion",
    kind="mutation",
    root_field="updateAppointmentInclusion",
    python_path="healthie.mutations.update_appointment_inclusion",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppointmentInclusionInput!"},
    document="""
mutation updateAppointmentInclusion($input: updateAppointmentInclusionInput) {
  updateAppointmentInclusion(input: $input) {
    ...UpdateAppointmentInclusionPayload
  }
}

fragment UpdateAppointmentInclusionPayload on updateAppointmentInclusionPayload {
  appointment_inclusion {
    ...AppointmentInclusionType
  }
  messages {
    ...FieldError
  }
}
"""
    + APPOINTMENT_INCLUSION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointmentInclusion", UpdateAppointmentInclusionPayload),
)
