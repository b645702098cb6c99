# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, optional_object_of


class StripeCompanyAddressType(BaseModel):
    city: str | None
    country: str | None
    line1: str | None
    line2: str | None
    postal_code: str | None
    state: str | None


class StripeCompanyType(BaseModel):
    address: StripeCompanyAddressType | None
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
    safety="read",
    document="""
query stripeCompany {
 stripeCompany {
 ...StripeCompanyType
 }
}

fragment StripeCompanyType on StripeCompanyType {
 address {
 ...StripeCompanyAddressType
 }
 directors_provided
 executives_provided
 name
 owners_provided
 phone
 tax_id_provided
 verification
}

fragment StripeCompanyAddressType on StripeCompanyAddressType {
 city
 country
 line1
 line2
 postal_code
 state
}
""",
    decode=optional_object_of("stripeCompany", StripeCompanyType),
)
