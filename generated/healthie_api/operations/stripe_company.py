# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.stripe_company_type import STRIPE_COMPANY_TYPE_FRAGMENT, StripeCompanyType

OPERATION: GraphQLOperation[StripeCompanyType | None] = GraphQLOperation(
    name="stripeCompany",
    kind="query",
    root_field="stripeCompany",
    python_path="healthie.queries.stripe_company",
    safety="read",
    confidence="full",
    document="""
query stripeCompany {
  stripeCompany {
    ...StripeCompanyType
  }
}
"""
    + STRIPE_COMPANY_TYPE_FRAGMENT,
    decode=optional_object_of("stripeCompany", StripeCompanyType),
)
