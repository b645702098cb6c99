# Generated.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Field,
    GraphQLOperation,
    InputModel,
    MoneyTextInput,
    object_of,
)

from ..inputs.organization_cpt_code_insurance_fees_input import OrganizationCptCodeInsuranceFeesInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization_cpt_code_type import ORGANIZATION_CPT_CODE_TYPE_FRAGMENT, OrganizationCptCodeType


class UpdateOrganizationCptCodeInput(InputModel):
    cpt_code_id: ID | None = None
    id: ID | None = None
    organization_cpt_code_insurance_fees: list[OrganizationCptCodeInsuranceFeesInput | None] | None = None
    organization_id: ID | None = Field(default=None, deprecated=True)
    price_per_unit: MoneyTextInput | None = None


class UpdateOrganizationCptCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_cpt_code: OrganizationCptCodeType | None


OPERATION: GraphQLOperation[UpdateOrganizationCptCodePayload] = GraphQLOperation(
    name="updateOrganizationCptCode",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateOrganizationCptCodeInput!"},
    document="""
mutation updateOrganizationCptCode($input: updateOrganizationCptCodeInput) {
 updateOrganizationCptCode(input: $input) {
 ...UpdateOrganizationCptCodePayload
 }
}

fragment UpdateOrganizationCptCodePayload on updateOrganizationCptCodePayload {
 messages {
 ...FieldError
 }
 organization_cpt_code {
 ...OrganizationCptCodeType
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_CPT_CODE_TYPE_FRAGMENT,
    decode=object_of("updateOrganizationCptCode", UpdateOrganizationCptCodePayload),
    facts=(Fact(argument="input.organization_id", kind="ignored", text="does nothing at the vendor", check="warn"),),
)
