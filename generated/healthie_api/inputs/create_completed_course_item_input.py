# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class CreateCompletedCourseItemInput(InputModel):
    completed_item_id: ID | None = None
    completed_item_type: str | None = None
    course_item_id: ID
    id: str | None = None
    user_id: ID | None = None
