# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID


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
