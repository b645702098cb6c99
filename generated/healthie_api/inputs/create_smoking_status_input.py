# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime


class CreateSmokingStatusInput(InputModel):
    smoking_status_code: str | None = None
    status_end_datetime: ZonedDateTime | None = None
    status_start_datetime: ZonedDateTime | None = None
    user_id: ID | None = None
