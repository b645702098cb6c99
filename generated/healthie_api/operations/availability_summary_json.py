# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="availabilitySummaryJson",
    kind="query",
    safety="read",
    arguments={"date": "__Day", "organization_id": "ID"},
    document="""
query availabilitySummaryJson($date: String, $organization_id: ID) {
 availabilitySummaryJson(date: $date, organization_id: $organization_id)
}
""",
    decode=value_of("availabilitySummaryJson", str, expected="value or null"),
)
