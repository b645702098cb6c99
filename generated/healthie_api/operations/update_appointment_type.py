# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.appointment_type import APPOINTMENT_TYPE_FRAGMENT, AppointmentType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.sms_template_warning import SMS_TEMPLATE_WARNING_FRAGMENT, SmsTemplateWarning


class UpdateAppointmentTypePayload(BaseModel):
    appointment_type: AppointmentType | None = Field(
        validation_alias="appointmentType", serialization_alias="appointmentType"
    )
    messages: list[FieldError | None] | None
    sms_template_warning: SmsTemplateWarning | None


OPERATION: GraphQLOperation[UpdateAppointmentTypePayload] = GraphQLOperation(
    name="updateAppointmentType",
    kind="mutation",
    root_field="updateAppointmentType",
    python_path="healthie.mutations.update_appointment_type",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppointmentTypeInput!"},
    document="""
mutation updateAppointmentType($input: updateAppointmentTypeInput) {
  updateAppointmentType(input: $input) {
    ...UpdateAppointmentTypePayload
  }
}

fragment UpdateAppointmentTypePayload on updateAppointmentTypePayload {
  appointmentType {
    ...AppointmentType
  }
  messages {
    ...FieldError
  }
  sms_template_warning {
    ...SmsTemplateWarning
  }
}
"""
    + APPOINTMENT_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SMS_TEMPLATE_WARNING_FRAGMENT,
    decode=object_of("updateAppointmentType", UpdateAppointmentTypePayload),
)
