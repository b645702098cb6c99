# Generated.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..models.alert_template import ALERT_TEMPLATE_FRAGMENT, AlertTemplate
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAlertTemplateInput(InputModel):
    content: str
    description: str


class CreateAlertTemplatePayload(BaseModel):
    alert_template: AlertTemplate | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAlertTemplatePayload] = GraphQLOperation(
    name="createAlertTemplate",
    kind="mutation",
    safety="create",
    arguments={"input": "CreateAlertTemplateInput!"},
    document="""
mutation createAlertTemplate($input: CreateAlertTemplateInput!) {
 createAlertTemplate(input: $input) {
 ...CreateAlertTemplatePayload
 }
}

fragment CreateAlertTemplatePayload on CreateAlertTemplatePayload {
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
    decode=object_of("createAlertTemplate", CreateAlertTemplatePayload),
)
