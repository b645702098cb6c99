# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, object_of


class SDKConfig(BaseModel):
    stripe_publishable_key: str


OPERATION: GraphQLOperation[SDKConfig] = GraphQLOperation(
    name="sdkConfig",
    kind="query",
    safety="read",
    arguments={"version": "String"},
    document="""
query sdkConfig($version: String) {
 sdkConfig(version: $version) {
 ...SDKConfig
 }
}

fragment SDKConfig on SDKConfig {
 stripe_publishable_key
}
""",
    decode=object_of("sdkConfig", SDKConfig),
)
