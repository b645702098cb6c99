# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import InputModel
from ..inputs.referring_physician_input import ReferringPhysicianInput
from ..scalars import ID, Boolean


class ReferralInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    id: ID | None = None
    referring_physician: ReferringPhysicianInput | None = None
    referring_physician_id: ID | None = None
