# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="availableItemTypes",
    kind="query",
    safety="read",
    arguments={"onboarding_flow_id": "ID"},
    document="""
query availableItemTypes($onboarding_flow_id: ID) {
 availableItemTypes(onboarding_flow_id: $onboarding_flow_id)
}
""",
    decode=value_of("availableItemTypes", str, expected="value or null"),
)
