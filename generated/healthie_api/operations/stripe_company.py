# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.stripe_company_type import STRIPE_COMPANY_TYPE_FRAGMENT, StripeCompanyType
from ..runtime import GraphQLOperation

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
