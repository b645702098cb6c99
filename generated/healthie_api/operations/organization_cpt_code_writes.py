# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    MoneyTextInput,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.organization_cpt_code import ORGANIZATION_CPT_CODE_FRAGMENT, OrganizationCptCodeType


class OrganizationCptCodeInsuranceFeesInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    fee_per_unit: Int | None = None
    insurance_plan_id: ID | None = None
    organization_cpt_code_id: ID | None = None


class CreateOrganizationCptCodeInput(InputModel):
    cpt_code_id: ID | None = None
    organization_cpt_code_insurance_fees: list[OrganizationCptCodeInsuranceFeesInput | None] | None = None
    organization_id: ID | None = None
    price_per_unit: MoneyTextInput | None = None


class DeleteOrganizationCptCodeInput(InputModel):
    id: ID | None = None


class UpdateOrganizationCptCodeInput(InputModel):
    cpt_code_id: ID | None = None
    id: ID | None = None
    organization_cpt_code_insurance_fees: list[OrganizationCptCodeInsuranceFeesInput | None] | None = None
    organization_id: ID | None = Field(default=None, deprecated=True)
    price_per_unit: MoneyTextInput | None = None


class CreateOrganizationCptCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_cpt_code: OrganizationCptCodeType | None


class DeleteOrganizationCptCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_cpt_code: OrganizationCptCodeType | None


class UpdateOrganizationCptCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_cpt_code: OrganizationCptCodeType | None


CREATE_ORGANIZATION_CPT_CODE: GraphQLOperation[CreateOrganizationCptCodePayload] = GraphQLOperation(
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
    + ORGANIZATION_CPT_CODE_FRAGMENT,
    decode=object_of("createOrganizationCptCode", CreateOrganizationCptCodePayload),
)

DELETE_ORGANIZATION_CPT_CODE: GraphQLOperation[DeleteOrganizationCptCodePayload] = GraphQLOperation(
    name="deleteOrganizationCptCode",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteOrganizationCptCodeInput!"},
    document="""
mutation deleteOrganizationCptCode($input: deleteOrganizationCptCodeInput) {
 deleteOrganizationCptCode(input: $input) {
 ...DeleteOrganizationCptCodePayload
 }
}

fragment DeleteOrganizationCptCodePayload on deleteOrganizationCptCodePayload {
 messages {
 ...FieldError
 }
 organization_cpt_code {
 ...OrganizationCptCodeType
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_CPT_CODE_FRAGMENT,
    decode=object_of("deleteOrganizationCptCode", DeleteOrganizationCptCodePayload),
)

UPDATE_ORGANIZATION_CPT_CODE: GraphQLOperation[UpdateOrganizationCptCodePayload] = GraphQLOperation(
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
    + ORGANIZATION_CPT_CODE_FRAGMENT,
    decode=object_of("updateOrganizationCptCode", UpdateOrganizationCptCodePayload),
    facts=(Fact(argument="input.organization_id", kind="ignored", text="does nothing at the vendor", check="warn"),),
)
