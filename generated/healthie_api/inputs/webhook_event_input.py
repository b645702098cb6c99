# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..enums.webhook_event_type import WebhookEventType
from ..scalars import ID


class WebhookEventInput(InputModel):
    event_type: WebhookEventType | str
    id: ID | None = None
