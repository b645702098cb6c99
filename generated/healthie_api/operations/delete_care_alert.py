# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.care_alert import CARE_ALERT_FRAGMENT, CareAlert
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteCareAlertInput(InputModel):
    id: ID


class DeleteCareAlertPayload(BaseModel):
    care_alert: CareAlert | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCareAlertPayload] = GraphQLOperation(
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
