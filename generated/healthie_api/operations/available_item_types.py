# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="availableItemTypes",
    kind="query",
    root_field="availableItemTypes",
    python_path="healthie.queries.available_item_types",
    safety="read",
    confidence="full",
    arguments={"onboarding_flow_id": "ID"},
    document="""
query availableItemTypes($onboarding_flow_id: ID) {
  availableItemTypes(onboarding_flow_id: $onboarding_flow_id)
}
""",
    decode=value_of("availableItemTypes", str, expected="value or null"),
)
