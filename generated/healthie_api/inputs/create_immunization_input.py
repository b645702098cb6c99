# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Int, ZonedDateTime


class CreateImmunizationInput(InputModel):
    additional_notes: str | None = None
    cvx_code: Int | None = None
    received_at: ZonedDateTime | None = None
    status: str | None = None
    user_id: ID | None = None
    vaccine_name: str | None = None
