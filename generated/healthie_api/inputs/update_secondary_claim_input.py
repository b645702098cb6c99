# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..inputs.claim_cob_overrides_input import ClaimCobOverridesInput
from ..inputs.claim_line_cob_overrides_input import ClaimLineCobOverridesInput


class UpdateSecondaryClaimInput(InputModel):
    claim_cob_overrides: ClaimCobOverridesInput | None = None
    claim_line_cob_overrides: list[ClaimLineCobOverridesInput] | None = None
    id: ID
