# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.alert_template import ALERT_TEMPLATE_FRAGMENT, AlertTemplate
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAlertTemplateInput(InputModel):
    content: str
    description: str


class DeleteAlertTemplateInput(InputModel):
    id: ID


class UpdateAlertTemplateInput(InputModel):
    content: str | None = None
    description: str | None = None
    id: ID


class CreateAlertTemplatePayload(BaseModel):
    alert_template: AlertTemplate | None
    messages: list[FieldError | None] | None


class DeleteAlertTemplatePayload(BaseModel):
    alert_template: AlertTemplate | None
    messages: list[FieldError | None] | None


class UpdateAlertTemplatePayload(BaseModel):
    alert_template: AlertTemplate | None
    messages: list[FieldError | None] | None


CREATE_ALERT_TEMPLATE: GraphQLOperation[CreateAlertTemplatePayload] = GraphQLOperation(
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

DELETE_ALERT_TEMPLATE: GraphQLOperation[DeleteAlertTemplatePayload] = GraphQLOperation(
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

UPDATE_ALERT_TEMPLATE: GraphQLOperation[UpdateAlertTemplatePayload] = GraphQLOperation(
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
