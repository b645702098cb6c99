# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..inputs.checkout_form_answer_input import CheckoutFormAnswerInput
from ..scalars import ID


class CheckoutFormAnswerGroupInput(InputModel):
    custom_module_form_id: str | None = None
    form_answers: list[CheckoutFormAnswerInput | None] | None = None
    id: ID | None = None
