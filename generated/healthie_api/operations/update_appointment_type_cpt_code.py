# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment_type_cpt_code_type import APPOINTMENT_TYPE_CPT_CODE_TYPE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_appointment_type_cpt_code_payload import (
    UPDATE_APPOINTMENT_TYPE_CPT_CODE_PAYLOAD_FRAGMENT,
    UpdateAppointmentTypeCptCodePayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAppointmentTypeCptCodePayload] = GraphQLOperation(
    name="updateAppointmentTypeCptCode",
    kind="mutation",
    root_field="updateAppointmentTypeCptCode",
    python_path="healthie.mutations.update_appointment_type_cpt_code",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppointmentTypeCptCodeInput"},
    document="""
mutation updateAppointmentTypeCptCode($input: updateAppointmentTypeCptCodeInput) {
  updateAppointmentTypeCptCode(input: $input) {
    ...UpdateAppointmentTypeCptCodePayload
  }
}
"""
    + UPDATE_APPOINTMENT_TYPE_CPT_CODE_PAYLOAD_FRAGMENT
    + APPOINTMENT_TYPE_CPT_CODE_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointmentTypeCptCode", UpdateAppointmentTypeCptCodePayload),
)
