# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UpdateCustomEmailInput(InputModel):
    email_type: str | None = None
    greeting: str | None = None
    id: ID | None = None
    message_body: str | None = None
    reactivation_wait_days: str | None = None
    subject: str | None = None
