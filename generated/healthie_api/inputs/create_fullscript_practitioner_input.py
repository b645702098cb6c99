# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class CreateFullscriptPractitionerInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    practitioner_type_id: ID | None = None
