# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.automation_run import AUTOMATION_RUN_FRAGMENT, AutomationRun

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
