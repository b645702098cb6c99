# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of


class FullscriptEntrypoint(OpenEnum):
    CATALOG = "CATALOG"
    LABS = "LABS"


OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="dynamicLink",
    kind="query",
    root_field="dynamicLink",
    python_path="healthie.queries.dynamic_link",
    safety="read",
    confidence="full",
    arguments={"entrypoint": "FullscriptEntrypoint", "user_id": "ID"},
    document="""
query dynamicLink($entrypoint: FullscriptEntrypoint, $user_id: ID) {
  dynamicLink(entrypoint: $entrypoint, user_id: $user_id)
}
""",
    decode=value_of("dynamicLink", str, expected="value or null"),
)
