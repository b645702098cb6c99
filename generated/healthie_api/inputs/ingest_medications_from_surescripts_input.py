# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Date


class IngestMedicationsFromSurescriptsInput(InputModel):
    end_date: Date | None = None
    patient_id: ID
    start_date: Date | None = None
