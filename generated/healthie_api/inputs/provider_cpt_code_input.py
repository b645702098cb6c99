# Generated.
from hero_healthie_runtime.graphql.api import ID, InputModel, MoneyTextInput


class ProviderCptCodeInput(InputModel):
    cpt_code_id: ID | None = None
    id: ID | None = None
    price_per_unit: MoneyTextInput | None = None
    provider_id: ID | None = None
