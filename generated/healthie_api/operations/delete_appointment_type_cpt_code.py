# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment_type_cpt_code_type import APPOINTMENT_TYPE_CPT_CODE_TYPE_FRAGMENT
from ..models.delete_appointment_type_cpt_code_payload import (
    DELETE_APPOINTMENT_TYPE_CPT_CODE_PAYLOAD_FRAGMENT,
    DeleteAppointmentTypeCptCodePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteAppointmentTypeCptCodePayload] = GraphQLOperation(
    name="deleteAppointmentTypeCptCode",
    kind="mutation",
    root_field="deleteAppointmentTypeCptCode",
    python_path="healthie.mutations.delete_appointment_type_cpt_code",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAppointmentTypeCptCodeInput"},
    document="""
mutation deleteAppointmentTypeCptCode($input: deleteAppointmentTypeCptCodeInput) {
  deleteAppointmentTypeCptCode(input: $input) {
    ...DeleteAppointmentTypeCptCodePayload
  }
}
"""
    + DELETE_APPOINTMENT_TYPE_CPT_CODE_PAYLOAD_FRAGMENT
    + APPOINTMENT_TYPE_CPT_CODE_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointmentTypeCptCode", DeleteAppointmentTypeCptCodePayload),
)
