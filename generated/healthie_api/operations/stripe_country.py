# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, optional_object_of, value_of
from hero_healthie_runtime.lists import Pagination


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


STRIPE_COUNTRIES: GraphQLOperation[list[StripeCountry] | None] = GraphQLOperation(
    name="stripeCountries",
    kind="query",
    safety="read",
    document="""
query stripeCountries {
 stripeCountries {
 ...StripeCountry
 }
}
"""
    + STRIPE_COUNTRY_FRAGMENT,
    decode=value_of("stripeCountries", list[StripeCountry], expected="list or null"),
    pagination=Pagination("whole"),
)

OPERATION: GraphQLOperation[StripeCountry | None] = GraphQLOperation(
    name="stripeCountry",
    kind="query",
    safety="read",
    arguments={"country_code": "String"},
    document="""
query stripeCountry($country_code: String) {
 stripeCountry(country_code: $country_code) {
 ...StripeCountry
 }
}
"""
    + STRIPE_COUNTRY_FRAGMENT,
    decode=optional_object_of("stripeCountry", StripeCountry),
)
