# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class CreateCompletedCourseItemInput(InputModel):
    completed_item_id: ID | None = None
    completed_item_type: str | None = None
    course_item_id: ID
    id: str | None = None
    user_id: ID | None = None
