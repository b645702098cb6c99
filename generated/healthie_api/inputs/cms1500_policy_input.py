# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import InputModel
from ..inputs.policy_input import PolicyInput
from ..scalars import ID, Boolean


class Cms1500PolicyInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    id: ID | None = None
    policy: PolicyInput | None = None
    policy_id: str | None = None
