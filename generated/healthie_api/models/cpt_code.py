# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, Float, Money


class CptCode(BaseModel):
    code: str | None
    created_at: DateTime
    description: str | None
    display_name: str | None
    fee_per_unit: Float | None
    id: ID
    is_favorite: Boolean | None
    last_fee: Money | None
    updated_at: DateTime


CPT_CODE_FRAGMENT = """
fragment CptCode on CptCode {
  code
  created_at
  description
  display_name
  fee_per_unit
  id
  is_favorite
  last_fee
  updated_at
}
"""
