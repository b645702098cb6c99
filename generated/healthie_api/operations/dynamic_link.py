# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of


class FullscriptEntrypoint(OpenEnum):
    CATALOG = "CATALOG"
    LABS = "LABS"


OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="dynamicLink",
    kind="query",
    safety="read",
    arguments={"entrypoint": "FullscriptEntrypoint", "user_id": "ID"},
    document="""
query dynamicLink($entrypoint: FullscriptEntrypoint, $user_id: ID) {
 dynamicLink(entrypoint: $entrypoint, user_id: $user_id)
}
""",
    decode=value_of("dynamicLink", str, expected="value or null"),
)
