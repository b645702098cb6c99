# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel


class SDKConfig(BaseModel):
    stripe_publishable_key: str


SDK_CONFIG_FRAGMENT = """
fragment SDKConfig on SDKConfig {
  stripe_publishable_key
}
"""
