# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..enums.shareable_type import ShareableType


class DestroySharingsInput(InputModel):
    id: ID
    org_member_ids: list[ID] | None = None
    patient_ids: list[ID] | None = None
    shareable_type: ShareableType | str
    user_group_ids: list[ID] | None = None
