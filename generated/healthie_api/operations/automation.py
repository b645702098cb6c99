# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    optional_object_of,
)

from ..enums.webhook_event_type import WebhookEventType


class AutomationTriggerKind(OpenEnum):
    WEBHOOK = "WEBHOOK"


class AutomationTrigger(BaseModel):
    created_at: DateTime
    id: ID
    trigger_type: AutomationTriggerKind
    updated_at: DateTime
    webhook_type: WebhookEventType | None


class Automation(BaseModel):
    created_at: DateTime
    description: str | None
    id: ID
    is_enabled: Boolean
    last_run_at: DateTime | None
    name: str
    run_count: Int
    triggers: list[AutomationTrigger]
    updated_at: DateTime


AUTOMATION_FRAGMENT = """
fragment AutomationTrigger on AutomationTrigger {
 created_at
 id
 trigger_type
 updated_at
 webhook_type
}

fragment Automation on Automation {
 created_at
 description
 id
 is_enabled
 last_run_at
 name
 run_count
 triggers {
 ...AutomationTrigger
 }
 updated_at
}
"""


OPERATION: GraphQLOperation[Automation | None] = GraphQLOperation(
    name="automation",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query automation($id: ID!) {
 automation(id: $id) {
 ...Automation
 }
}
"""
    + AUTOMATION_FRAGMENT,
    decode=optional_object_of("automation", Automation),
)
