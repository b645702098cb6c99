# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.stripe_country import STRIPE_COUNTRY_FRAGMENT, StripeCountry

OPERATION: GraphQLOperation[list[StripeCountry] | None] = GraphQLOperation(
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
