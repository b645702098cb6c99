# Generated.
from hero_healthie_runtime.graphql.api import ID, InputModel


class PatientLocationInputs(InputModel):
    city: str | None = None
    country: str | None = None
    id: ID | None = None
    line1: str | None = None
    line2: str | None = None
    name: str | None = None
    state: str | None = None
    zip: str | None = None
