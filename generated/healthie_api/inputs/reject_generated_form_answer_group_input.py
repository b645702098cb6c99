# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..enums.generated_form_answer_group_rejection_reason_enum import GeneratedFormAnswerGroupRejectionReasonEnum


class RejectGeneratedFormAnswerGroupInput(InputModel):
    feedback: str | None = None
    id: ID
    rejection_reason: list[GeneratedFormAnswerGroupRejectionReasonEnum | str] | None = None
