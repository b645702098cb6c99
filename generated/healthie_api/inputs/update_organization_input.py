# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..inputs.primary_organization_info_input import PrimaryOrganizationInfoInput
from ..scalars import ID


class UpdateOrganizationInput(InputModel):
    id: ID | None = None
    organization_email: str | None = None
    organization_info: PrimaryOrganizationInfoInput | None = None
