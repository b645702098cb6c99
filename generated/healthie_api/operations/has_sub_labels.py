# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import Boolean

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="hasSubLabels",
    kind="query",
    root_field="hasSubLabels",
    python_path="healthie.queries.has_sub_labels",
    safety="read",
    confidence="full",
    document="""
query hasSubLabels {
  hasSubLabels
}
""",
    decode=value_of("hasSubLabels", Boolean, expected="value or null"),
)
