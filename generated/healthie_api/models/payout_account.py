# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class PayoutAccount(BaseModel):
    created_at: DateTime
    id: ID
    name: str
    updated_at: DateTime
    uuid: str


PAYOUT_ACCOUNT_FRAGMENT = """
fragment PayoutAccount on PayoutAccount {
 created_at
 id
 name
 updated_at
 uuid
}
"""
