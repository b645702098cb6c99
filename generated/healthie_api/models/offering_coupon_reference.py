# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime


class OfferingCouponReference(BaseModel):
    id: ID
    code: str | None
    to_one_line: str | None
    expires_at: DateTime | None
    is_valid: Boolean
