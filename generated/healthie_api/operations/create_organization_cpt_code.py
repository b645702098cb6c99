# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, MoneyTextInput

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
    root_field="createOrganizationCptCode",
    python_path="healthie.mutations.create_organization_cpt_code",
    safety="create",
    confidence="full",
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
