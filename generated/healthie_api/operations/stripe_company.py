# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.stripe_company_type import StripeCompanyType
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

fragment StripeCompanyType on StripeCompanyType {
  directors_provided
  executives_provided
  name
  owners_provided
  phone
  tax_id_provided
  verification
}
""",
    decode=optional_object_of("stripeCompany", StripeCompanyType),
)
