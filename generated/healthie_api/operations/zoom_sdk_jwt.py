# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="zoomSdkJwt",
    kind="query",
    root_field="zoomSdkJwt",
    python_path="healthie.queries.zoom_sdk_jwt",
    safety="read",
    confidence="full",
    arguments={"mn": "String", "role": "String"},
    document="""
query zoomSdkJwt($mn: String, $role: String) {
  zoomSdkJwt(mn: $mn, role: $role)
}
""",
    decode=value_of("zoomSdkJwt", str, expected="value or null"),
)
