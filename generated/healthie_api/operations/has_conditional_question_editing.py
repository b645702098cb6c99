# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import Boolean

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="hasConditionalQuestionEditing",
    kind="query",
    root_field="hasConditionalQuestionEditing",
    python_path="healthie.queries.has_conditional_question_editing",
    safety="read",
    confidence="full",
    document="""
query hasConditionalQuestionEditing {
  hasConditionalQuestionEditing
}
""",
    decode=value_of("hasConditionalQuestionEditing", Boolean, expected="value or null"),
)
