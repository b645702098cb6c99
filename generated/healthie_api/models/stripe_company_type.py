# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Boolean


class StripeCompanyType(BaseModel):
    directors_provided: Boolean | None
    executives_provided: Boolean | None
    name: str | None
    owners_provided: Boolean | None
    phone: str | None
    tax_id_provided: Boolean | None
    verification: str | None


STRIPE_COMPANY_TYPE_FRAGMENT = """
fragment StripeCompanyType on StripeCompanyType {
  directors_provided
  executives_provided
  name
  owners_provided
  phone
  tax_id_provided
  verification
}
"""
