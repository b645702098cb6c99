# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class CreateCustomEmailInput(InputModel):
    email_type: str | None = None
    greeting: str | None = None
    message_body: str | None = None
    reactivation_wait_days: str | None = None
    subject: str | None = None
