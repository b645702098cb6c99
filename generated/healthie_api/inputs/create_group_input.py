# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class CreateGroupInput(InputModel):
    name: str | None = None
