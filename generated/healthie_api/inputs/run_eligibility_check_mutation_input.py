# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..enums.eligibility_check_service import EligibilityCheckService


class RunEligibilityCheckMutationInput(InputModel):
    eligibility_check_service: EligibilityCheckService | str | None = None
    id: ID | None = None
    service_codes: list[str | None] | None = None
