# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="availabilitySummaryJson",
    kind="query",
    root_field="availabilitySummaryJson",
    python_path="healthie.queries.availability_summary_json",
    safety="read",
    confidence="full",
    arguments={"date": "__Day", "organization_id": "ID"},
    document="""
query availabilitySummaryJson($date: String, $organization_id: ID) {
  availabilitySummaryJson(date: $date, organization_id: $organization_id)
}
""",
    decode=value_of("availabilitySummaryJson", str, expected="value or null"),
)
