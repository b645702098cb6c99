# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class CreateAddendumInput(InputModel):
    content: str | None = None
    form_answer_group_id: ID | None = None
