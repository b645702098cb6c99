# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.appointment import APPOINTMENT_FRAGMENT
from ..operations.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup

if TYPE_CHECKING:
    from ..operations.appointment import Appointment
else:
    from hero_healthie_runtime.graphql.later import later

    (Appointment,) = later(__package__, "..operations.appointment:Appointment")


class UpdateAppointmentFormAnswerGroupConnectionInput(InputModel):
    appointment_id: ID
    form_answer_group_id: ID


class CreateAppointmentFormAnswerGroupConnectionInput(InputModel):
    appointment_id: ID | None = None
    form_answer_group_id: ID | None = None


class DeleteAppointmentFormAnswerGroupConnectionInput(InputModel):
    form_answer_group_id: ID | None = None


class CreateAppointmentFormAnswerGroupConnectionPayload(BaseModel):
    appointment: Appointment | None
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


class DeleteAppointmentFormAnswerGroupConnectionPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


class UpdateAppointmentFormAnswerGroupConnectionPayload(BaseModel):
    appointment: Appointment | None
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


CREATE_APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION: GraphQLOperation[CreateAppointmentFormAnswerGroupConnectionPayload] = (
    GraphQLOperation(
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
        decode=object_of(
            "createAppointmentFormAnswerGroupConnection", CreateAppointmentFormAnswerGroupConnectionPayload
        ),
    )
)

DELETE_APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION: GraphQLOperation[DeleteAppointmentFormAnswerGroupConnectionPayload] = (
    GraphQLOperation(
        name="deleteAppointmentFormAnswerGroupConnection",
        kind="mutation",
        safety="idempotent_write",
        arguments={"input": "deleteAppointmentFormAnswerGroupConnectionInput!"},
        document="""
mutation deleteAppointmentFormAnswerGroupConnection($input: deleteAppointmentFormAnswerGroupConnectionInput) {
 deleteAppointmentFormAnswerGroupConnection(input: $input) {
 ...DeleteAppointmentFormAnswerGroupConnectionPayload
 }
}

fragment DeleteAppointmentFormAnswerGroupConnectionPayload on deleteAppointmentFormAnswerGroupConnectionPayload {
 form_answer_group {
 ...FormAnswerGroup
 }
 messages {
 ...FieldError
 }
}
"""
        + FORM_ANSWER_GROUP_FRAGMENT
        + FIELD_ERROR_FRAGMENT,
        decode=object_of(
            "deleteAppointmentFormAnswerGroupConnection", DeleteAppointmentFormAnswerGroupConnectionPayload
        ),
    )
)

UPDATE_APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION: GraphQLOperation[UpdateAppointmentFormAnswerGroupConnectionPayload] = (
    GraphQLOperation(
        name="updateAppointmentFormAnswerGroupConnection",
        kind="mutation",
        safety="idempotent_write",
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
        decode=object_of(
            "updateAppointmentFormAnswerGroupConnection", UpdateAppointmentFormAnswerGroupConnectionPayload
        ),
    )
)
