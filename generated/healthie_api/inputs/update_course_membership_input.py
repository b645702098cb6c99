# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, ZonedDateTime


class UpdateCourseMembershipInput(InputModel):
    id: ID | None = None
    send_nudge: Boolean | None = None
    start_at: ZonedDateTime | None = None
