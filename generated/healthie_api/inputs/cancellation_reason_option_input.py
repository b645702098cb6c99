# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..enums.cancellation_reason_type_enum import CancellationReasonTypeEnum
from ..scalars import ID


class CancellationReasonOptionInput(InputModel):
    id: ID | None = None
    initiated_by: CancellationReasonTypeEnum | str | None = None
    other_cancellation_reason: str | None = None
