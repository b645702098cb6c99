# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment_setting import APPOINTMENT_SETTING_FRAGMENT
from ..models.create_appointment_setting_payload import (
    CREATE_APPOINTMENT_SETTING_PAYLOAD_FRAGMENT,
    CreateAppointmentSettingPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAppointmentSettingPayload] = GraphQLOperation(
    name="createAppointmentSetting",
    kind="mutation",
    root_field="createAppointmentSetting",
    python_path="healthie.mutations.create_appointment_setting",
    safety="create",
    confidence="full",
    arguments={"input": "createAppointmentSettingInput!"},
    document="""
mutation createAppointmentSetting($input: createAppointmentSettingInput!) {
  createAppointmentSetting(input: $input) {
    ...CreateAppointmentSettingPayload
  }
}
"""
    + CREATE_APPOINTMENT_SETTING_PAYLOAD_FRAGMENT
    + APPOINTMENT_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAppointmentSetting", CreateAppointmentSettingPayload),
)
