# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Date


class CreateEpisodeOfCareInput(InputModel):
    diagnosis_id: ID
    end_date: Date | None = None
    patient_id: ID
    provider_id: ID
    start_date: Date
