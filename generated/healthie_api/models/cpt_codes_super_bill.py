# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, DateTime, Int, MoneyText

from ..models.cpt_code_reference import CptCodeReference


class CptCodesSuperBill(BaseModel):
    billing_item_id: ID | None
    cpt_code: CptCodeReference | None
    cpt_code_id: ID | None
    created_at: DateTime
    fee: MoneyText | None
    id: ID
    mod1: str | None
    mod2: str | None
    mod3: str | None
    mod4: str | None
    pointers: list[str] | None
    service_date: Date | None
    super_bill_id: ID | None
    units: Int | None
    updated_at: DateTime


CPT_CODES_SUPER_BILL_FRAGMENT = """
fragment CptCodesSuperBill on CptCodesSuperBill {
 billing_item_id
 cpt_code {
 ...CptCodeReference
 }
 cpt_code_id
 created_at
 fee
 id
 mod1
 mod2
 mod3
 mod4
 pointers
 service_date
 super_bill_id
 units
 updated_at
}
"""
