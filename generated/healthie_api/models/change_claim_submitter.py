# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID, Boolean


class ChangeClaimSubmitter(BaseModel):
    id: ID
    is_enabled: Boolean | None


CHANGE_CLAIM_SUBMITTER_FRAGMENT = """
fragment ChangeClaimSubmitter on ChangeClaimSubmitter {
  id
  is_enabled
}
"""
