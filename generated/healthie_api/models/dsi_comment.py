# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..enums.intervention_type import InterventionType
from ..scalars import ID


class DsiComment(BaseModel):
    content: str
    id: ID
    intervention_type: InterventionType
    organization_id: ID


DSI_COMMENT_FRAGMENT = """
fragment DsiComment on DsiComment {
  content
  id
  intervention_type
  organization_id
}
"""
