# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel


class FullscriptPractitionerTypeType(BaseModel):
    code: str | None
    description: str | None
    id: str


FULLSCRIPT_PRACTITIONER_TYPE_TYPE_FRAGMENT = """
fragment FullscriptPractitionerTypeType on FullscriptPractitionerTypeType {
  code
  description
  id
}
"""
