# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.automation import AUTOMATION_FRAGMENT, Automation

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
