# Generated from specs/healthie by python -m codegen generate. Do not edit.
from hero_healthie_runtime.graphql.base_model import value_of
from hero_healthie_runtime.graphql.operation import GraphQLOperation

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
