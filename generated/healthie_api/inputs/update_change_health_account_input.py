# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class UpdateChangeHealthAccountInput(InputModel):
    password: str | None = None
