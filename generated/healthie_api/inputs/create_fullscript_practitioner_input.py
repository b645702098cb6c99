# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID


class CreateFullscriptPractitionerInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    practitioner_type_id: ID | None = None
