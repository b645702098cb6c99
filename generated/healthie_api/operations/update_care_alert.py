# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, GraphQLOperation, InputModel, object_of

from ..enums.care_alert_priority_enum import CareAlertPriorityEnum
from ..models.care_alert import CARE_ALERT_FRAGMENT, CareAlert
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class UpdateCareAlertInput(InputModel):
    content: str | None = None
    expires_on: Date | None = None
    id: ID
    priority: CareAlertPriorityEnum | str | None = None


class UpdateCareAlertPayload(BaseModel):
    care_alert: CareAlert | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCareAlertPayload] = GraphQLOperation(
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
