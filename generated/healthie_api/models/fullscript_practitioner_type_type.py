# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel


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
