# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of
from hero_healthie_runtime.graphql.scalars import Boolean, Date


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
    root_field="stripeBankAccount",
    python_path="healthie.queries.stripe_bank_account",
    safety="read",
    confidence="full",
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
