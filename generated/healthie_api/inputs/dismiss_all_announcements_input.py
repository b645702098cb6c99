# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class DismissAllAnnouncementsInput(InputModel):
    patient_id: ID | None = None
