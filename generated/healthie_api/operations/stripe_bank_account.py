# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.stripe_bank_account_type import StripeBankAccountType
from ..runtime import GraphQLOperation

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
