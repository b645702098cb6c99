# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class CreateCarePlanInput(InputModel):
    is_hidden: Boolean | None = None
    is_managing_templates: Boolean | None = None
    name: str | None = None
    patient_id: ID | None = None
