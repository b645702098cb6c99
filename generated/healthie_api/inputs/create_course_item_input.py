# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class CreateCourseItemInput(InputModel):
    completion_required_for_next_module: Boolean | None = None
    course_id: ID | None = None
    item_id: ID | None = None
    item_type: str | None = None
    name: str | None = None
    new_item_type_name: str | None = None
    scheduled_release: str | None = None
    user_id: ID | None = None
    video_url: str | None = None
