# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..inputs.form_answer_input import FormAnswerInput


class CreateClientViaFormInput(InputModel):
    custom_module_form_id: ID | None = None
    email: str | None = None
    first_name: str | None = None
    form_answers: list[FormAnswerInput | None] | None = None
    last_name: str | None = None
    phone_number: str | None = None
    provider_id: ID | None = None
    send_product_recommendation_email: Boolean | None = None
