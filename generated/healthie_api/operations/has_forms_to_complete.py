# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import Boolean

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="hasFormsToComplete",
    kind="query",
    root_field="hasFormsToComplete",
    python_path="healthie.queries.has_forms_to_complete",
    safety="read",
    confidence="full",
    arguments={"user_id": "ID!"},
    document="""
query hasFormsToComplete($user_id: ID!) {
  hasFormsToComplete(user_id: $user_id)
}
""",
    decode=value_of("hasFormsToComplete", Boolean, expected="value or null"),
)
