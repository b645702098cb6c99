# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime

from ..models.icd_code_reference import IcdCodeReference


class IcdCodesSuperBill(BaseModel):
    created_at: DateTime | None
    icd_code: IcdCodeReference | None
    icd_code_id: ID | None
    id: ID
    super_bill_id: ID | None
    updated_at: DateTime | None


ICD_CODES_SUPER_BILL_FRAGMENT = """
fragment IcdCodesSuperBill on IcdCodesSuperBill {
 created_at
 icd_code {
 ...IcdCodeReference
 }
 icd_code_id
 id
 super_bill_id
 updated_at
}
"""
