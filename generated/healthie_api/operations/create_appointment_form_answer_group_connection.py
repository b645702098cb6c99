# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup


class CreateAppointmentFormAnswerGroupConnectionInput(InputModel):
    appointment_id: ID | None = None
    form_answer_group_id: ID | None = None


class CreateAppointmentFormAnswerGroupConnectionPayload(BaseModel):
    appointment: Appointment | None
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAppointmentFormAnswerGroupConnectionPayload] = GraphQLOperation(
    name="createAppointmentFormAnswerGroupConnection",
    kind="mutation",
    root_field="createAppointmentFormAnswerGroupConnection",
    python_path="healthie.mutations.create_appointment_form_answer_group_connection",
    safety="create",
    confidence="full",
    arguments={"input": "createAppointmentFormAnswerGroupConnectionInput!"},
    document="""
mutation createAppointmentFormAnswerGroupConnection($input: createAppointmentFormAnswerGroupConnectionInput) {
  createAppointmentFormAnswerGroupConnection(input: $input) {
    ...CreateAppointmentFormAnswerGroupConnectionPayload
  }
}

fragment CreateAppointmentFormAnswerGroupConnectionPayload on createAppointmentFormAnswerGroupConnectionPayload {
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
    decode=object_of("createAppointmentFormAnswerGroupConnection", CreateAppointmentFormAnswerGroupConnectionPayload),
)
