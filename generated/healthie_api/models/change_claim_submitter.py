# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class ChangeClaimSubmitter(BaseModel):
    id: ID
    is_enabled: Boolean | None


CHANGE_CLAIM_SUBMITTER_FRAGMENT = """
fragment ChangeClaimSubmitter on ChangeClaimSubmitter {
  id
  is_enabled
}
"""
