# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, JSON, Boolean


class UpdateInsurancePlanInput(InputModel):
    add_as_accepted_insurance_plan: Boolean | None = None
    id: ID | None = None
    metadata: JSON | None = None
    payer_id: ID | None = None
    payer_name: str | None = None
