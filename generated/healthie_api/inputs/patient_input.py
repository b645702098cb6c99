# Generated.
from hero_healthie_runtime.graphql.api import ID, Day, Field, InputModel

from ..inputs.location_input import LocationInput
from ..inputs.policy_input import PolicyInput


class Cms1500ReferringPhysicianInput(InputModel):
    full_name: str | None = None
    id: ID | None = None


class PatientInput(InputModel):
    dob: Day | None = None
    full_legal_name_with_preferred: str | None = None
    gender: str | None = Field(default=None, deprecated=True)
    id: ID | None = None
    location: LocationInput | None = None
    policies: list[PolicyInput | None] | None = None
    referring_physicians: list[Cms1500ReferringPhysicianInput | None] | None = None
    sex: str | None = None
    ssn: str | None = None
