# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class CreatePartnerInput(InputModel):
    about_me: str | None = None
    email: str | None = None
    first_name: str | None = None
    first_url: str | None = None
    last_name: str | None = None
    phone_number: str | None = None
