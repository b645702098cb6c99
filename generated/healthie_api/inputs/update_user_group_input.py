# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UpdateUserGroupInput(InputModel):
    id: ID | None = None
    name: str | None = None
    onboarding_flow_id: ID | None = None
