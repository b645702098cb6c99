# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..enums.webhook_event_type import WebhookEventType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.new_webhook import NEW_WEBHOOK_FRAGMENT, NewWebhook
from ..models.webhook import WEBHOOK_FRAGMENT, Webhook
from ..models.webhook_event import WEBHOOK_EVENT_FRAGMENT


class WebhookEventInput(InputModel):
    event_type: WebhookEventType | str
    id: ID | None = None


class CreateWebhookInput(InputModel):
    event_type: WebhookEventType | str | None = None
    is_enabled: Boolean | None = None
    should_retry: Boolean | None = None
    url: str | None = None
    webhook_events: list[WebhookEventInput | None] | None = None


class DeleteWebhookInput(InputModel):
    id: ID | None = None


class UpdateWebhookInput(InputModel):
    event_type: WebhookEventType | str | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    should_retry: Boolean | None = None
    url: str | None = None
    webhook_events: list[WebhookEventInput | None] | None = None


class CreateWebhookPayload(BaseModel):
    messages: list[FieldError | None] | None
    webhook: NewWebhook | None


class DeleteWebhookPayload(BaseModel):
    messages: list[FieldError | None] | None
    webhook: Webhook | None


class UpdateWebhookPayload(BaseModel):
    messages: list[FieldError | None] | None
    webhook: Webhook | None


CREATE_WEBHOOK: GraphQLOperation[CreateWebhookPayload] = GraphQLOperation(
    name="createWebhook",
    kind="mutation",
    safety="create",
    check="list the webhooks with healthie.queries.webhooks and compare their URLs; two of one URL deliver twice",
    arguments={"input": "createWebhookInput!"},
    document="""
mutation createWebhook($input: createWebhookInput) {
 createWebhook(input: $input) {
 ...CreateWebhookPayload
 }
}

fragment CreateWebhookPayload on createWebhookPayload {
 messages {
 ...FieldError
 }
 webhook {
 ...NewWebhook
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + NEW_WEBHOOK_FRAGMENT
    + WEBHOOK_EVENT_FRAGMENT,
    decode=object_of("createWebhook", CreateWebhookPayload),
)

DELETE_WEBHOOK: GraphQLOperation[DeleteWebhookPayload] = GraphQLOperation(
    name="deleteWebhook",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteWebhookInput!"},
    document="""
mutation deleteWebhook($input: deleteWebhookInput) {
 deleteWebhook(input: $input) {
 ...DeleteWebhookPayload
 }
}

fragment DeleteWebhookPayload on deleteWebhookPayload {
 messages {
 ...FieldError
 }
 webhook {
 ...Webhook
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + WEBHOOK_FRAGMENT
    + WEBHOOK_EVENT_FRAGMENT,
    decode=object_of("deleteWebhook", DeleteWebhookPayload),
)

UPDATE_WEBHOOK: GraphQLOperation[UpdateWebhookPayload] = GraphQLOperation(
    name="updateWebhook",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateWebhookInput!"},
    document="""
mutation updateWebhook($input: updateWebhookInput) {
 updateWebhook(input: $input) {
 ...UpdateWebhookPayload
 }
}

fragment UpdateWebhookPayload on updateWebhookPayload {
 messages {
 ...FieldError
 }
 webhook {
 ...Webhook
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + WEBHOOK_FRAGMENT
    + WEBHOOK_EVENT_FRAGMENT,
    decode=object_of("updateWebhook", UpdateWebhookPayload),
)
