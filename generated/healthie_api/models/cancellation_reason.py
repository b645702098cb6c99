# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel

from ..enums.cancellation_reason_type_enum import CancellationReasonTypeEnum


class CancellationReason(BaseModel):
    id: ID
    label: str
    reason_type: CancellationReasonTypeEnum
