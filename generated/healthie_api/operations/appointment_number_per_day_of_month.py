# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="appointmentNumberPerDayOfMonth",
    kind="query",
    root_field="appointmentNumberPerDayOfMonth",
    python_path="healthie.queries.appointment_number_per_day_of_month",
    safety="read",
    confidence="full",
    arguments={"date": "__Day", "include_blockers": "Boolean"},
    document="""
query appointmentNumberPerDayOfMonth($date: String, $include_blockers: Boolean) {
  appointmentNumberPerDayOfMonth(date: $date, include_blockers: $include_blockers)
}
""",
    decode=value_of("appointmentNumberPerDayOfMonth", str, expected="value or null"),
)
