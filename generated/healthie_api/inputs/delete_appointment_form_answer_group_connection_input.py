# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class DeleteAppointmentFormAnswerGroupConnectionInput(InputModel):
    form_answer_group_id: ID | None = None
