# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.sdk_config import SDK_CONFIG_FRAGMENT, SDKConfig

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
"""
    + SDK_CONFIG_FRAGMENT,
    decode=object_of("sdkConfig", SDKConfig),
)
