# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of


class SDKConfig(BaseModel):
    stripe_publishable_key: str


OPERATION: GraphQLOperation[SDKConfig] = GraphQLOperation(
    name="sdkConfig",
    kind="query",
    root_field="sdkConfig",
    python_path="healthie.queries.sdk_config",
    safety="read",
    confidence="full",
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
