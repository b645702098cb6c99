# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class CreateCourseBenefitInput(InputModel):
    benefit: str | None = None
    course_id: ID | None = None
