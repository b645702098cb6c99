# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime


class CreateFitbitInput(InputModel):
    access_token: str | None = None
    expires_at: ZonedDateTime | None = None
    last_sync_date: ZonedDateTime | None = None
    refresh_token: str | None = None
    user_id: ID | None = None
