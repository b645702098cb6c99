# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..enums.webhook_event_type import WebhookEventType
from ..scalars import ID


class WebhookEventInput(InputModel):
    event_type: WebhookEventType | str
    id: ID | None = None
