# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="zoomSdkJwt",
    kind="query",
    safety="read",
    arguments={"mn": "String", "role": "String"},
    document="""
query zoomSdkJwt($mn: String, $role: String) {
 zoomSdkJwt(mn: $mn, role: $role)
}
""",
    decode=value_of("zoomSdkJwt", str, expected="value or null"),
)
