# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID, DateTime


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
