# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel

from ..enums.intervention_type import InterventionType


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
