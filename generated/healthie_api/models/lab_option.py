# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID


class LabOption(BaseModel):
    id: ID
    lab_name: str | None
    name: str
    provider_identifier: ID | None


LAB_OPTION_FRAGMENT = """
fragment LabOption on LabOption {
  id
  lab_name
  name
  provider_identifier
}
"""
