# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..enums.write_off_type import WriteOffType
from ..scalars import ID, Float


class CreateWriteOffInput(InputModel):
    amount: Float
    other_reason: str | None = None
    requested_payment_id: ID
    write_off_type: WriteOffType | str
