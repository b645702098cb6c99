# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.appointment_type import APPOINTMENT_TYPE_FRAGMENT, AppointmentType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.sms_template_warning import SMS_TEMPLATE_WARNING_FRAGMENT, SmsTemplateWarning


class CreateAppointmentTypePayload(BaseModel):
    appointment_type: AppointmentType | None = Field(
        validation_alias="appointmentType", serialization_alias="appointmentType"
    )
    messages: list[FieldError | None] | None
    sms_template_warning: SmsTemplateWarning | None


OPERATION: GraphQLOperation[CreateAppointmentTypePayload] = GraphQLOperation(
    name="createAppointmentType",
    kind="mutation",
    root_field="createAppointmentType",
    python_path="healthie.mutations.create_appointment_type",
    safety="create",
    confidence="full",
    arguments={"input": "createAppointmentTypeInput!"},
    document="""
mutation createAppointmentType($input: createAppointmentTypeInput) {
  createAppointmentType(input: $input) {
    ...CreateAppointmentTypePayload
  }
}

fragment CreateAppointmentTypePayload on createAppointmentTypePayload {
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
    decode=object_of("createAppointmentType", CreateAppointmentTypePayload),
)
