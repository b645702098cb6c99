# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="appointmentNumberPerDayOfMonth",
    kind="query",
    safety="read",
    arguments={"date": "__Day", "include_blockers": "Boolean"},
    document="""
query appointmentNumberPerDayOfMonth($date: String, $include_blockers: Boolean) {
 appointmentNumberPerDayOfMonth(date: $date, include_blockers: $include_blockers)
}
""",
    decode=value_of("appointmentNumberPerDayOfMonth", str, expected="value or null"),
)
