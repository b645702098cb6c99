# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel

from ..inputs.policy_input import PolicyInput


class Cms1500PolicyInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    id: ID | None = None
    policy: PolicyInput | None = None
    policy_id: str | None = None
