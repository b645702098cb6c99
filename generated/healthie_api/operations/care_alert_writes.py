# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, GraphQLOperation, InputModel, object_of

from ..models.care_alert import CARE_ALERT_FRAGMENT, CareAlert, CareAlertPriorityEnum
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateCareAlertInput(InputModel):
    content: str | None = None
    expires_on: Date | None = None
    patient_id: ID
    priority: CareAlertPriorityEnum | str | None = None
    template_id: ID | None = None


class DeleteCareAlertInput(InputModel):
    id: ID


class UpdateCareAlertInput(InputModel):
    content: str | None = None
    expires_on: Date | None = None
    id: ID
    priority: CareAlertPriorityEnum | str | None = None


class CreateCareAlertPayload(BaseModel):
    care_alert: CareAlert | None
    messages: list[FieldError | None] | None


class DeleteCareAlertPayload(BaseModel):
    care_alert: CareAlert | None
    messages: list[FieldError | None] | None


class UpdateCareAlertPayload(BaseModel):
    care_alert: CareAlert | None
    messages: list[FieldError | None] | None


CREATE_CARE_ALERT: GraphQLOperation[CreateCareAlertPayload] = GraphQLOperation(
    name="createCareAlert",
    kind="mutation",
    safety="create",
    arguments={"input": "CreateCareAlertInput!"},
    document="""
mutation createCareAlert($input: CreateCareAlertInput!) {
 createCareAlert(input: $input) {
 ...CreateCareAlertPayload
 }
}

fragment CreateCareAlertPayload on CreateCareAlertPayload {
 care_alert {
 ...CareAlert
 }
 messages {
 ...FieldError
 }
}
"""
    + CARE_ALERT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCareAlert", CreateCareAlertPayload),
)

DELETE_CARE_ALERT: GraphQLOperation[DeleteCareAlertPayload] = GraphQLOperation(
    name="deleteCareAlert",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "DeleteCareAlertInput!"},
    document="""
mutation deleteCareAlert($input: DeleteCareAlertInput!) {
 deleteCareAlert(input: $input) {
 ...DeleteCareAlertPayload
 }
}

fragment DeleteCareAlertPayload on DeleteCareAlertPayload {
 care_alert {
 ...CareAlert
 }
 messages {
 ...FieldError
 }
}
"""
    + CARE_ALERT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCareAlert", DeleteCareAlertPayload),
)

UPDATE_CARE_ALERT: GraphQLOperation[UpdateCareAlertPayload] = GraphQLOperation(
    name="updateCareAlert",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "UpdateCareAlertInput!"},
    document="""
mutation updateCareAlert($input: UpdateCareAlertInput!) {
 updateCareAlert(input: $input) {
 ...UpdateCareAlertPayload
 }
}

fragment UpdateCareAlertPayload on UpdateCareAlertPayload {
 care_alert {
 ...CareAlert
 }
 messages {
 ...FieldError
 }
}
"""
    + CARE_ALERT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCareAlert", UpdateCareAlertPayload),
)
