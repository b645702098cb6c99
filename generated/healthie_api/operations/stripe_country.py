# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.stripe_country import STRIPE_COUNTRY_FRAGMENT, StripeCountry

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
