# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Boolean


class SignInInput(InputModel):
    allow_multiple_api_keys: Boolean | None = None
    email: str | None = None
    generate_api_token: Boolean | None = None
    namespace: str | None = None
    password: str | None = None
    reset_token: str | None = None
    timezone: str | None = None
    token: str | None = None
    username: str | None = None
