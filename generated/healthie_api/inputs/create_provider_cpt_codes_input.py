# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..inputs.provider_cpt_code_input import ProviderCptCodeInput


class CreateProviderCptCodesInput(InputModel):
    provider_cpt_codes: list[ProviderCptCodeInput | None] | None = None
    provider_id: ID | None = None
