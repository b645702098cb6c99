# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..enums.cancellation_reason_type_enum import CancellationReasonTypeEnum


class CancellationReasonOptionInput(InputModel):
    id: ID | None = None
    initiated_by: CancellationReasonTypeEnum | str | None = None
    other_cancellation_reason: str | None = None
