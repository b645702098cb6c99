# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import InputModel
from ..enums.write_off_type import WriteOffType
from ..scalars import ID, Boolean, Float


class WriteOffInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    amount: Float
    id: ID | None = None
    other_reason: str | None = None
    write_off_type: WriteOffType | str
