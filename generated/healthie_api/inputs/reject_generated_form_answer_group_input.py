# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..enums.generated_form_answer_group_rejection_reason_enum import GeneratedFormAnswerGroupRejectionReasonEnum
from ..scalars import ID


class RejectGeneratedFormAnswerGroupInput(InputModel):
    feedback: str | None = None
    id: ID
    rejection_reason: list[GeneratedFormAnswerGroupRejectionReasonEnum | str] | None = None
