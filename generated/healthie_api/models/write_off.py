# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Money

from ..enums.write_off_type import WriteOffType


class WriteOff(BaseModel):
    amount: Money
    id: ID
    other_reason: str | None
    requested_payment: Reference
    write_off_type: WriteOffType


WRITE_OFF_FRAGMENT = """
fragment WriteOff on WriteOff {
  amount
  id
  other_reason
  requested_payment {
    id
  }
  write_off_type
}
"""
