# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Int


class CourseItemReference(BaseModel):
    id: ID
    name: str | None
    item_id: ID | None
    item_type: str | None
    position: Int | None


COURSE_ITEM_REFERENCE_FRAGMENT = """
fragment CourseItemReference on CourseItem {
 id
 name
 item_id
 item_type
 position
}
"""
