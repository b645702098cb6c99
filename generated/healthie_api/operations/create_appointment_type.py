# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment_type import APPOINTMENT_TYPE_FRAGMENT
from ..models.create_appointment_type_payload import (
    CREATE_APPOINTMENT_TYPE_PAYLOAD_FRAGMENT,
    CreateAppointmentTypePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.sms_template_warning import SMS_TEMPLATE_WARNING_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAppointmentTypePayload] = GraphQLOperation(
    name="createAppointmentType",
    kind="mutation",
    root_field="createAppointmentType",
    python_path="healthie.mutations.create_appointment_type",
    safety="create",
    confidence="full",
    arguments={"input": "createAppointmentTypeInput"},
    document="""
mutation createAppointmentType($input: createAppointmentTypeInput) {
  createAppointmentType(input: $input) {
    ...CreateAppointmentTypePayload
  }
}
"""
    + CREATE_APPOINTMENT_TYPE_PAYLOAD_FRAGMENT
    + APPOINTMENT_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SMS_TEMPLATE_WARNING_FRAGMENT,
    decode=object_of("createAppointmentType", CreateAppointmentTypePayload),
)
