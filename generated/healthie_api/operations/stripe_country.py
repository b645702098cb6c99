# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.stripe_country import STRIPE_COUNTRY_FRAGMENT, StripeCountry

OPERATION: GraphQLOperation[StripeCountry | None] = GraphQLOperation(
    name="stripeCountry",
    kind="query",
    root_field="stripeCountry",
    python_path="healthie.queries.stripe_country",
    safety="read",
    confidence="full",
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
