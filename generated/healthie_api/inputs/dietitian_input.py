# Generated.
from hero_healthie_runtime.graphql.api import ID, InputModel


class DietitianInput(InputModel):
    id: ID | None = None
    npi: str | None = None
    other_id: str | None = None
    other_id_qualifier: str | None = None
    qualifications: str | None = None
