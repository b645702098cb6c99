# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..inputs.referring_physician_input import ReferringPhysicianInput


class ReferralInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    id: ID | None = None
    referring_physician: ReferringPhysicianInput | None = None
    referring_physician_id: ID | None = None
