# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel


class ColorCodeOption(BaseModel):
    label: str | None
    value: str | None


COLOR_CODE_OPTION_FRAGMENT = """
fragment ColorCodeOption on ColorCodeOption {
  label
  value
}
"""
