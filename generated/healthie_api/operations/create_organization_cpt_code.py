# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, MoneyTextInput, object_of

from ..inputs.organization_cpt_code_insurance_fees_input import OrganizationCptCodeInsuranceFeesInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization_cpt_code_type import ORGANIZATION_CPT_CODE_TYPE_FRAGMENT, OrganizationCptCodeType


class CreateOrganizationCptCodeInput(InputModel):
    cpt_code_id: ID | None = None
    organization_cpt_code_insurance_fees: list[OrganizationCptCodeInsuranceFeesInput | None] | None = None
    organization_id: ID | None = None
    price_per_unit: MoneyTextInput | None = None


class CreateOrganizationCptCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_cpt_code: OrganizationCptCodeType | None


OPERATION: GraphQLOperation[CreateOrganizationCptCodePayload] = GraphQLOperation(
    name="createOrganizationCptCode",
    kind="mutation",
    safety="create",
    arguments={"input": "createOrganizationCptCodeInput!"},
    document="""
mutation createOrganizationCptCode($input: createOrganizationCptCodeInput) {
 createOrganizationCptCode(input: $input) {
 ...CreateOrganizationCptCodePayload
 }
}

fragment CreateOrganizationCptCodePayload on createOrganizationCptCodePayload {
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
    decode=object_of("createOrganizationCptCode", CreateOrganizationCptCodePayload),
)
