# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel

from ..models.cpt_code_reference import CptCodeReference
from ..models.icd_code_reference import IcdCodeReference


class PreferredMedicalCode(BaseModel):
    code_description: str | None
    code_identifier: str | None
    cpt_code: CptCodeReference | None
    display_name: str | None
    icd_code: IcdCodeReference | None
    id: ID


PREFERRED_MEDICAL_CODE_FRAGMENT = """
fragment PreferredMedicalCode on PreferredMedicalCode {
 code_description
 code_identifier
 cpt_code {
 ...CptCodeReference
 }
 display_name
 icd_code {
 ...IcdCodeReference
 }
 id
}
"""
