# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.appointment_reference import APPOINTMENT_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.appointment_inclusion import APPOINTMENT_INCLUSION_FRAGMENT, AppointmentInclusionType


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
    safety="idempotent_write",
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
    + APPOINTMENT_INCLUSION_FRAGMENT
    + APPOINTMENT_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointmentInclusion", UpdateAppointmentInclusionPayload),
)
