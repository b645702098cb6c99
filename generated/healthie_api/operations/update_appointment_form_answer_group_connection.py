# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup


class UpdateAppointmentFormAnswerGroupConnectionInput(InputModel):
    appointment_id: ID
    form_answer_group_id: ID


class UpdateAppointmentFormAnswerGroupConnectionPayload(BaseModel):
    appointment: Appointment | None
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAppointmentFormAnswerGroupConnectionPayload] = GraphQLOperation(
    name="updateAppointmentFormAnswerGroupConnection",
    kind="mutation",
    root_field="updateAppointmentFormAnswerGroupConnection",
    python_path="healthie.mutations.update_appointment_form_answer_group_connection",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "UpdateAppointmentFormAnswerGroupConnectionInput!"},
    document="""
mutation updateAppointmentFormAnswerGroupConnection($input: UpdateAppointmentFormAnswerGroupConnectionInput!) {
  updateAppointmentFormAnswerGroupConnection(input: $input) {
    ...UpdateAppointmentFormAnswerGroupConnectionPayload
  }
}

fragment UpdateAppointmentFormAnswerGroupConnectionPayload on UpdateAppointmentFormAnswerGroupConnectionPayload {
  appointment {
    ...Appointment
  }
  form_answer_group {
    ...FormAnswerGroup
  }
  messages {
    ...FieldError
  }
}
"""
    + APPOINTMENT_FRAGMENT
    + FORM_ANSWER_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointmentFormAnswerGroupConnection", UpdateAppointmentFormAnswerGroupConnectionPayload),
)
