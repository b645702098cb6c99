# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..inputs.charge_back_evidence_input import ChargeBackEvidenceInput


class UpdateChargeBackInput(InputModel):
    charge_back_evidence: ChargeBackEvidenceInput | None = None
    final_submission: Boolean | None = None
    id: ID | None = None
