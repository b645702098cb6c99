# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..inputs.checkout_form_answer_input import CheckoutFormAnswerInput
from ..scalars import ID


class CheckoutFormAnswerGroupInput(InputModel):
    custom_module_form_id: str | None = None
    form_answers: list[CheckoutFormAnswerInput | None] | None = None
    id: ID | None = None
