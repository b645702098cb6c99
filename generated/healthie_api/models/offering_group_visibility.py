# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID


class OfferingGroupVisibility(BaseModel):
    id: ID
    name: str | None
    offering_id: ID | None
    user_group_id: ID | None


OFFERING_GROUP_VISIBILITY_FRAGMENT = """
fragment OfferingGroupVisibility on OfferingGroupVisibility {
  id
  name
  offering_id
  user_group_id
}
"""
