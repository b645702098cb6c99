# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class IcdCodesSuperBill(BaseModel):
    created_at: DateTime | None
    icd_code: Reference | None
    icd_code_id: ID | None
    id: ID
    super_bill_id: ID | None
    updated_at: DateTime | None


ICD_CODES_SUPER_BILL_FRAGMENT = """
fragment IcdCodesSuperBill on IcdCodesSuperBill {
  created_at
  icd_code {
    id
  }
  icd_code_id
  id
  super_bill_id
  updated_at
}
"""
