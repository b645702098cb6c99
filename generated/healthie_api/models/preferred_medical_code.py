# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID


class PreferredMedicalCode(BaseModel):
    code_description: str | None
    code_identifier: str | None
    cpt_code: Reference | None
    display_name: str | None
    icd_code: Reference | None
    id: ID


PREFERRED_MEDICAL_CODE_FRAGMENT = """
fragment PreferredMedicalCode on PreferredMedicalCode {
  code_description
  code_identifier
  cpt_code {
    id
  }
  display_name
  icd_code {
    id
  }
  id
}
"""
