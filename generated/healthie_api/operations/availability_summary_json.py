# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import value_of
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="availabilitySummaryJson",
    kind="query",
    root_field="availabilitySummaryJson",
    python_path="healthie.queries.availability_summary_json",
    safety="read",
    confidence="full",
    arguments={"date": "String", "organization_id": "ID"},
    document="""
query availabilitySummaryJson($date: String, $organization_id: ID) {
  availabilitySummaryJson(date: $date, organization_id: $organization_id)
}
""",
    decode=value_of("availabilitySummaryJson", str, expected="value or null"),
)
