# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class CreateSetupIntentInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    legal_name: str | None = None
    organization_id: ID | None = None
    phone_number: str | None = None
    provider_id: ID | None = None
    stripe_idempotency_key: str | None = None
    timezone: str | None = None
