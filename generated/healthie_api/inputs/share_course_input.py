# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class ShareCourseInput(InputModel):
    course_share_recipient: str | None = None
    id: ID | None = None
