# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime


class UpdateSmokingStatusInput(InputModel):
    id: ID | None = None
    smoking_status_code: str | None = None
    status_end_datetime: ZonedDateTime | None = None
    status_start_datetime: ZonedDateTime | None = None
