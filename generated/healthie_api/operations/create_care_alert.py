# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, GraphQLOperation, InputModel, object_of

from ..enums.care_alert_priority_enum import CareAlertPriorityEnum
from ..models.care_alert import CARE_ALERT_FRAGMENT, CareAlert
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateCareAlertInput(InputModel):
    content: str | None = None
    expires_on: Date | None = None
    patient_id: ID
    priority: CareAlertPriorityEnum | str | None = None
    template_id: ID | None = None


class CreateCareAlertPayload(BaseModel):
    care_alert: CareAlert | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCareAlertPayload] = GraphQLOperation(
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
