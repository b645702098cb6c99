# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of
from hero_healthie_runtime.graphql.scalars import Boolean


class StripeCompanyType(BaseModel):
    directors_provided: Boolean | None
    executives_provided: Boolean | None
    name: str | None
    owners_provided: Boolean | None
    phone: str | None
    tax_id_provided: Boolean | None
    verification: str | None


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
