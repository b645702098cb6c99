# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, MoneyText


class ProviderCptCodeType(BaseModel):
    cpt_code_id: ID
    id: ID
    price_per_unit: MoneyText | None
    provider_id: ID


PROVIDER_CPT_CODE_TYPE_FRAGMENT = """
fragment ProviderCptCodeType on ProviderCptCodeType {
 cpt_code_id
 id
 price_per_unit
 provider_id
}
"""
