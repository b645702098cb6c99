# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import DateTime

OPERATION: GraphQLOperation[DateTime | None] = GraphQLOperation(
    name="initialServiceDate",
    kind="query",
    root_field="initialServiceDate",
    python_path="healthie.queries.initial_service_date",
    safety="read",
    confidence="full",
    arguments={"appointment_id": "ID", "user_id": "ID"},
    document="""
query initialServiceDate($appointment_id: ID, $user_id: ID) {
  initialServiceDate(appointment_id: $appointment_id, user_id: $user_id)
}
""",
    decode=value_of("initialServiceDate", DateTime, expected="value or null"),
)
