# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..enums.eligibility_check_service import EligibilityCheckService
from ..scalars import ID


class RunEligibilityCheckMutationInput(InputModel):
    eligibility_check_service: EligibilityCheckService | str | None = None
    id: ID | None = None
    service_codes: list[str | None] | None = None
