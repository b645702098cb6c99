# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID


class ProviderCptCodeType(BaseModel):
    cpt_code_id: ID
    id: ID
    price_per_unit: str | None
    provider_id: ID


PROVIDER_CPT_CODE_TYPE_FRAGMENT = """
fragment ProviderCptCodeType on ProviderCptCodeType {
  cpt_code_id
  id
  price_per_unit
  provider_id
}
"""
