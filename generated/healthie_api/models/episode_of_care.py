# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID, Date


class EpisodeOfCare(BaseModel):
    diagnosis: Reference | None
    end_date: Date | None
    id: ID
    patient: Reference | None
    patient_encounters: list[Reference] | None
    provider: Reference | None
    start_date: Date | None


EPISODE_OF_CARE_FRAGMENT = """
fragment EpisodeOfCare on EpisodeOfCare {
  diagnosis {
    id
  }
  end_date
  id
  patient {
    id
  }
  patient_encounters {
    id
  }
  provider {
    id
  }
  start_date
}
"""
