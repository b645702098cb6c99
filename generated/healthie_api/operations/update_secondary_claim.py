# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Date, MoneyInput

from ..models.claim import CLAIM_FRAGMENT, Claim
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class AdjustmentGroup(OpenEnum):
    CO = "CO"
    OA = "OA"
    PI = "PI"
    PR = "PR"


class ClaimCobOverridesInput(InputModel):
    primary_adjudication_date: Date | None = None
    primary_paid_amount: MoneyInput | None = None


class CobAdjustmentInput(InputModel):
    adjustment_group: AdjustmentGroup | str | None = None
    amount: MoneyInput | None = None
    reason_code: str | None = None


class ClaimLineCobOverridesInput(InputModel):
    adjustments: list[CobAdjustmentInput] | None = None
    cpt_codes_cms1500_id: ID
    line_adjudication_date: Date | None = None
    line_paid_amount: MoneyInput | None = None


class UpdateSecondaryClaimInput(InputModel):
    claim_cob_overrides: ClaimCobOverridesInput | None = None
    claim_line_cob_overrides: list[ClaimLineCobOverridesInput] | None = None
    id: ID


class UpdateSecondaryClaimPayload(BaseModel):
    claim: Claim | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateSecondaryClaimPayload] = GraphQLOperation(
    name="updateSecondaryClaim",
    kind="mutation",
    root_field="updateSecondaryClaim",
    python_path="healthie.mutations.update_secondary_claim",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "UpdateSecondaryClaimInput!"},
    document="""
mutation updateSecondaryClaim($input: UpdateSecondaryClaimInput) {
  updateSecondaryClaim(input: $input) {
    ...UpdateSecondaryClaimPayload
  }
}

fragment UpdateSecondaryClaimPayload on UpdateSecondaryClaimPayload {
  claim {
    ...Claim
  }
  messages {
    ...FieldError
  }
}
"""
    + CLAIM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateSecondaryClaim", UpdateSecondaryClaimPayload),
)
