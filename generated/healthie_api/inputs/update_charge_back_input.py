# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..inputs.charge_back_evidence_input import ChargeBackEvidenceInput
from ..scalars import ID, Boolean


class UpdateChargeBackInput(InputModel):
    charge_back_evidence: ChargeBackEvidenceInput | None = None
    final_submission: Boolean | None = None
    id: ID | None = None
