# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..inputs.claim_cob_overrides_input import ClaimCobOverridesInput
from ..inputs.claim_line_cob_overrides_input import ClaimLineCobOverridesInput
from ..scalars import ID


class UpdateSecondaryClaimInput(InputModel):
    claim_cob_overrides: ClaimCobOverridesInput | None = None
    claim_line_cob_overrides: list[ClaimLineCobOverridesInput] | None = None
    id: ID
