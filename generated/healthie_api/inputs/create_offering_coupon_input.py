# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Int, ZonedDateTime


class CreateOfferingCouponInput(InputModel):
    amount_off: str | None = None
    code: str | None = None
    expires_at: ZonedDateTime | None = None
    flat_amount_off: str | None = None
    offering_ids: list[ID | None] | None = None
    promo_type: str | None = None
    repeat_times: Int | None = None
    usage_limit: Int | None = None
