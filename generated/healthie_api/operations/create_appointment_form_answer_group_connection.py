# Generated.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.appointment import APPOINTMENT_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT

if TYPE_CHECKING:
    from ..models.appointment import Appointment
    from ..models.field_error import FieldError
    from ..models.form_answer_group import FormAnswerGroup
else:
    from hero_healthie_runtime.graphql.later import later

    (
        Appointment,
        FieldError,
        FormAnswerGroup,
    ) = later(
        __package__,
        "..models.appointment:Appointment",
        "..models.field_error:FieldError",
        "..models.form_answer_group:FormAnswerGroup",
    )


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
    safety="create",
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
