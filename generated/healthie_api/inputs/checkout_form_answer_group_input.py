# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..inputs.checkout_form_answer_input import CheckoutFormAnswerInput


class CheckoutFormAnswerGroupInput(InputModel):
    custom_module_form_id: str | None = None
    form_answers: list[CheckoutFormAnswerInput | None] | None = None
    id: ID | None = None
