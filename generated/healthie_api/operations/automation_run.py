# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, DateTime, GraphQLOperation, optional_object_of


class AutomationRunStatus(OpenEnum):
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    WAITING = "WAITING"


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


OPERATION: GraphQLOperation[AutomationRun | None] = GraphQLOperation(
    name="automationRun",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query automationRun($id: ID!) {
 automationRun(id: $id) {
 ...AutomationRun
 }
}
"""
    + AUTOMATION_RUN_FRAGMENT,
    decode=optional_object_of("automationRun", AutomationRun),
)
