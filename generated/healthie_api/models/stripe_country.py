# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel


class StripeCountry(BaseModel):
    accepted_currencies: list[str | None] | None
    country_code: str | None
    currency: str | None
    field1: str | None
    field2: str | None
    name: str | None


STRIPE_COUNTRY_FRAGMENT = """
fragment StripeCountry on StripeCountry {
 accepted_currencies
 country_code
 currency
 field1
 field2
 name
}
"""
