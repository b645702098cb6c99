# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="deleteAlertTemplate",
    python_path="healthie.mutations.delete_alert_template",
    safety="idempotent_write",
    confidence="full",
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
