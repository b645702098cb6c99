# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Date


class IngestMedicationsFromSurescriptsInput(InputModel):
    end_date: Date | None = None
    patient_id: ID
    start_date: Date | None = None
