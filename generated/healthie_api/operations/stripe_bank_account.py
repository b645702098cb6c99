# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, Date, GraphQLOperation, optional_object_of


class StripeBankAccountType(BaseModel):
    account_holder_name: str | None
    account_holder_type: str | None
    accounts_number_last_4: str | None
    city: str | None
    country: str | None
    currency: str | None
    dob: Date | None
    id: str | None
    id_image_provided: Boolean | None
    line1: str | None
    line2: str | None
    routing_number_last_4: str | None
    ssn_last_4_provided: Boolean | None
    state: str | None
    tax_id_provided: Boolean | None
    zip: str | None


OPERATION: GraphQLOperation[StripeBankAccountType | None] = GraphQLOperation(
    name="stripeBankAccount",
    kind="query",
    safety="read",
    document="""
query stripeBankAccount {
 stripeBankAccount {
 ...StripeBankAccountType
 }
}

fragment StripeBankAccountType on StripeBankAccountType {
 account_holder_name
 account_holder_type
 accounts_number_last_4
 city
 country
 currency
 dob
 id
 id_image_provided
 line1
 line2
 routing_number_last_4
 ssn_last_4_provided
 state
 tax_id_provided
 zip
}
""",
    decode=optional_object_of("stripeBankAccount", StripeBankAccountType),
)
