# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import DateTime, GraphQLOperation, value_of

OPERATION: GraphQLOperation[DateTime | None] = GraphQLOperation(
    name="initialServiceDate",
    kind="query",
    safety="read",
    arguments={"appointment_id": "ID", "user_id": "ID"},
    document="""
query initialServiceDate($appointment_id: ID, $user_id: ID) {
 initialServiceDate(appointment_id: $appointment_id, user_id: $user_id)
}
""",
    decode=value_of("initialServiceDate", DateTime, expected="value or null"),
)
