# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..enums.generated_form_answer_group_rejection_reason_enum import GeneratedFormAnswerGroupRejectionReasonEnum
from ..scalars import ID


class RejectGeneratedFormAnswerGroupInput(InputModel):
    feedback: str | None = None
    id: ID
    rejection_reason: list[GeneratedFormAnswerGroupRejectionReasonEnum | str] | None = None
