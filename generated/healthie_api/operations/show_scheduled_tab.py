# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import Boolean

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="showScheduledTab",
    kind="query",
    root_field="showScheduledTab",
    python_path="healthie.queries.show_scheduled_tab",
    safety="read",
    confidence="full",
    document="""
query showScheduledTab {
  showScheduledTab
}
""",
    decode=value_of("showScheduledTab", Boolean, expected="value or null"),
)
