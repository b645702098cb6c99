# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment_type_cpt_code_type import APPOINTMENT_TYPE_CPT_CODE_TYPE_FRAGMENT
from ..models.create_appointment_type_cpt_code_payload import (
    CREATE_APPOINTMENT_TYPE_CPT_CODE_PAYLOAD_FRAGMENT,
    CreateAppointmentTypeCptCodePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAppointmentTypeCptCodePayload] = GraphQLOperation(
    name="createAppointmentTypeCptCode",
    kind="mutation",
    root_field="createAppointmentTypeCptCode",
    python_path="healthie.mutations.create_appointment_type_cpt_code",
    safety="create",
    confidence="full",
    arguments={"input": "createAppointmentTypeCptCodeInput"},
    document="""
mutation createAppointmentTypeCptCode($input: createAppointmentTypeCptCodeInput) {
  createAppointmentTypeCptCode(input: $input) {
    ...CreateAppointmentTypeCptCodePayload
  }
}
"""
    + CREATE_APPOINTMENT_TYPE_CPT_CODE_PAYLOAD_FRAGMENT
    + APPOINTMENT_TYPE_CPT_CODE_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAppointmentTypeCptCode", CreateAppointmentTypeCptCodePayload),
)
