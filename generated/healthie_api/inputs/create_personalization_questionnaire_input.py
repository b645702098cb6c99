# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from pydantic import Field

from ..inputs.billing_address_input import BillingAddressInput


class CreatePersonalizationQuestionnaireInput(InputModel):
    billing_address: BillingAddressInput | None = None
    clients_in_a_month: str | None = Field(default=None, deprecated=True)
    most_important_features: list[str | None] | None = None
    plans_to_add_more_users: str | None = None
    professions: list[str | None] | None = None
