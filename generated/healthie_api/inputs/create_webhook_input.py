# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..enums.webhook_event_type import WebhookEventType
from ..inputs.webhook_event_input import WebhookEventInput
from ..scalars import Boolean


class CreateWebhookInput(InputModel):
    event_type: WebhookEventType | str | None = None
    is_enabled: Boolean | None = None
    should_retry: Boolean | None = None
    url: str | None = None
    webhook_events: list[WebhookEventInput | None] | None = None
