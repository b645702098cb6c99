# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..enums.eligibility_check_service import EligibilityCheckService
from ..scalars import ID


class RunEligibilityCheckMutationInput(InputModel):
    eligibility_check_service: EligibilityCheckService | str | None = None
    id: ID | None = None
    service_codes: list[str | None] | None = None
