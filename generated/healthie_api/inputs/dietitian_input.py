# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class DietitianInput(InputModel):
    id: ID | None = None
    npi: str | None = None
    other_id: str | None = None
    other_id_qualifier: str | None = None
    qualifications: str | None = None
