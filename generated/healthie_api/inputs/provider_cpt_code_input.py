# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, MoneyTextInput


class ProviderCptCodeInput(InputModel):
    cpt_code_id: ID | None = None
    id: ID | None = None
    price_per_unit: MoneyTextInput | None = None
    provider_id: ID | None = None
