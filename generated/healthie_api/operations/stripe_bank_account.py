# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.stripe_bank_account_type import STRIPE_BANK_ACCOUNT_TYPE_FRAGMENT, StripeBankAccountType

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
"""
    + STRIPE_BANK_ACCOUNT_TYPE_FRAGMENT,
    decode=optional_object_of("stripeBankAccount", StripeBankAccountType),
)
