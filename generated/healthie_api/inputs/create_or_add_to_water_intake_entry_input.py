# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime


class CreateOrAddToWaterIntakeEntryInput(InputModel):
    created_at: ZonedDateTime | None = None
    metric_stat: str | None = None
    type: str | None = None
    user_id: ID | None = None
