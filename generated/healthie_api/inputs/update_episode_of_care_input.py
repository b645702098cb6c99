# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Date


class UpdateEpisodeOfCareInput(InputModel):
    diagnosis_id: ID
    end_date: Date | None = None
    id: ID
    patient_id: ID
    provider_id: ID
    start_date: Date
