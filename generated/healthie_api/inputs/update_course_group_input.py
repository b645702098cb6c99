# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, ZonedDateTime


class UpdateCourseGroupInput(InputModel):
    id: ID | None = None
    start_at: ZonedDateTime | None = None
