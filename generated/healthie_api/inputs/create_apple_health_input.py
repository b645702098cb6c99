# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Boolean, ZonedDateTime


class CreateAppleHealthInput(InputModel):
    is_enabled: Boolean | None = None
    last_sync_date: ZonedDateTime | None = None
