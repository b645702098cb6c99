# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel


class ColorCodeOption(BaseModel):
    label: str | None
    value: str | None


COLOR_CODE_OPTION_FRAGMENT = """
fragment ColorCodeOption on ColorCodeOption {
  label
  value
}
"""
