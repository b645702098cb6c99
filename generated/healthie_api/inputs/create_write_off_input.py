# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..enums.write_off_type import WriteOffType
from ..scalars import ID, Float


class CreateWriteOffInput(InputModel):
    amount: Float
    other_reason: str | None = None
    requested_payment_id: ID
    write_off_type: WriteOffType | str
