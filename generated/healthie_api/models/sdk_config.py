# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel


class SDKConfig(BaseModel):
    stripe_publishable_key: str


SDK_CONFIG_FRAGMENT = """
fragment SDKConfig on SDKConfig {
  stripe_publishable_key
}
"""
