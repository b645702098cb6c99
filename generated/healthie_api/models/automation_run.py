# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, DateTime

from ..enums.automation_run_status import AutomationRunStatus


class AutomationRun(BaseModel):
    automation_name: str
    completed_at: DateTime | None
    created_at: DateTime
    error_message: str | None
    id: ID
    resume_at: DateTime | None
    started_at: DateTime | None
    status: AutomationRunStatus
    trigger_data: JSON | None
    updated_at: DateTime


AUTOMATION_RUN_FRAGMENT = """
fragment AutomationRun on AutomationRun {
 automation_name
 completed_at
 created_at
 error_message
 id
 resume_at
 started_at
 status
 trigger_data
 updated_at
}
"""
