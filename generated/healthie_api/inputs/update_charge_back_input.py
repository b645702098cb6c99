# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..inputs.charge_back_evidence_input import ChargeBackEvidenceInput
from ..scalars import ID, Boolean


class UpdateChargeBackInput(InputModel):
    charge_back_evidence: ChargeBackEvidenceInput | None = None
    final_submission: Boolean | None = None
    id: ID | None = None
