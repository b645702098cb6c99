# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


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
