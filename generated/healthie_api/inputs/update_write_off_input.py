# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, MoneyInput

from ..enums.write_off_type import WriteOffType


class UpdateWriteOffInput(InputModel):
    amount: MoneyInput | None = None
    id: ID
    other_reason: str | None = None
    requested_payment_id: ID | None = None
    write_off_type: WriteOffType | str | None = None
