# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class CreateCarePlanInput(InputModel):
    is_hidden: Boolean | None = None
    is_managing_templates: Boolean | None = None
    name: str | None = None
    patient_id: ID | None = None
