# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.alert_template import ALERT_TEMPLATE_FRAGMENT, AlertTemplate
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteAlertTemplateInput(InputModel):
    id: ID


class DeleteAlertTemplatePayload(BaseModel):
    alert_template: AlertTemplate | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAlertTemplatePayload] = GraphQLOperation(
    name="deleteAlertTemplate",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "DeleteAlertTemplateInput!"},
    document="""
mutation deleteAlertTemplate($input: DeleteAlertTemplateInput!) {
 deleteAlertTemplate(input: $input) {
 ...DeleteAlertTemplatePayload
 }
}

fragment DeleteAlertTemplatePayload on DeleteAlertTemplatePayload {
 alert_template {
 ...AlertTemplate
 }
 messages {
 ...FieldError
 }
}
"""
    + ALERT_TEMPLATE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAlertTemplate", DeleteAlertTemplatePayload),
)
