# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.alert_template import ALERT_TEMPLATE_FRAGMENT, AlertTemplate
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateAlertTemplateInput(InputModel):
    content: str | None = None
    description: str | None = None
    id: ID


class UpdateAlertTemplatePayload(BaseModel):
    alert_template: AlertTemplate | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAlertTemplatePayload] = GraphQLOperation(
    name="updateAlertTemplate",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "UpdateAlertTemplateInput!"},
    document="""
mutation updateAlertTemplate($input: UpdateAlertTemplateInput!) {
 updateAlertTemplate(input: $input) {
 ...UpdateAlertTemplatePayload
 }
}

fragment UpdateAlertTemplatePayload on UpdateAlertTemplatePayload {
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
    decode=object_of("updateAlertTemplate", UpdateAlertTemplatePayload),
)
