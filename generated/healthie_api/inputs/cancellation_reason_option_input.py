# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..enums.cancellation_reason_type_enum import CancellationReasonTypeEnum
from ..scalars import ID


class CancellationReasonOptionInput(InputModel):
    id: ID | None = None
    initiated_by: CancellationReasonTypeEnum | str | None = None
    other_cancellation_reason: str | None = None
