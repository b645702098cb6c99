# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean, Date, DateTime

from ..models.icd_code_reference import IcdCodeReference


class Diagnosis(BaseModel):
    active: Boolean
    custom_module_id: ID | None
    display_name: str | None
    end_date: DateTime | None
    first_symptom_date: Date | None
    icd_code: IcdCodeReference | None
    icd_code_id: ID | None
    icd_codes_cms1500s_id: ID | None
    icd_codes_super_bill_id: ID | None
    id: ID
    metadata: JSON | None
    primary: Boolean | None
    updated_at: DateTime | None
    user_id: ID | None


DIAGNOSIS_FRAGMENT = """
fragment Diagnosis on Diagnosis {
 active
 custom_module_id
 display_name
 end_date
 first_symptom_date
 icd_code {
 ...IcdCodeReference
 }
 icd_code_id
 icd_codes_cms1500s_id
 icd_codes_super_bill_id
 id
 metadata
 primary
 updated_at
 user_id
}
"""
