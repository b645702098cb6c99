# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

OPERATION: GraphQLOperation[list[str | None] | None] = GraphQLOperation(
    name="allergySuggestions",
    kind="query",
    root_field="allergySuggestions",
    python_path="healthie.queries.allergy_suggestions",
    safety="read",
    confidence="full",
    arguments={"category": "String"},
    document="""
query allergySuggestions($category: String) {
  allergySuggestions(category: $category)
}
""",
    decode=value_of("allergySuggestions", list[str | None], expected="list or null"),
    pagination=Pagination("whole", item="str"),
)
