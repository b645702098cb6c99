# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, Int

from ..enums.automation_trigger_kind import AutomationTriggerKind
from ..enums.webhook_event_type import WebhookEventType


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
