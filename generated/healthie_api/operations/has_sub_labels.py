# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import value_of
from ..runtime import GraphQLOperation
from ..scalars import Boolean

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
