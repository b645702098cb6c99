# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class ResetPasswordInput(InputModel):
    email: str | None = None
    namespace: str | None = None
