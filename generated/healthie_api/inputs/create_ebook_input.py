# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class CreateEbookInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    first_url: str | None = None
