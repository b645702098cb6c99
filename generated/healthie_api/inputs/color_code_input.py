# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import InputModel
from ..scalars import ID, Boolean


class ColorCodeInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    code_by_item: str | None = None
    color: str | None = None
    id: ID | None = None
