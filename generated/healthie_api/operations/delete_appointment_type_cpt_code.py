# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.appointment_type_cpt_code_type import APPOINTMENT_TYPE_CPT_CODE_TYPE_FRAGMENT, AppointmentTypeCptCodeType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteAppointmentTypeCptCodeInput(InputModel):
    id: ID | None = None


class DeleteAppointmentTypeCptCodePayload(BaseModel):
    appointment_type_cpt_code: AppointmentTypeCptCodeType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAppointmentTypeCptCodePayload] = GraphQLOperation(
    name="deleteAppointmentTypeCptCode",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteAppointmentTypeCptCodeInput!"},
    document="""
mutation deleteAppointmentTypeCptCode($input: deleteAppointmentTypeCptCodeInput) {
 deleteAppointmentTypeCptCode(input: $input) {
 ...DeleteAppointmentTypeCptCodePayload
 }
}

fragment DeleteAppointmentTypeCptCodePayload on deleteAppointmentTypeCptCodePayload {
 appointment_type_cpt_code {
 ...AppointmentTypeCptCodeType
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_TYPE_CPT_CODE_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointmentTypeCptCode", DeleteAppointmentTypeCptCodePayload),
)
