# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="deleteAppointmentTypeCptCode",
    python_path="healthie.mutations.delete_appointment_type_cpt_code",
    safety="idempotent_write",
    confidence="full",
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
