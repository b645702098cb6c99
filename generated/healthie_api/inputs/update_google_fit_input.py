# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, ZonedDateTime


class UpdateGoogleFitInput(InputModel):
    access_token: str | None = None
    expiry_date: ZonedDateTime | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    last_sync_date: ZonedDateTime | None = None
    refresh_token: str | None = None
