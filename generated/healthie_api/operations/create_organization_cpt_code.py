# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_organization_cpt_code_payload import (
    CREATE_ORGANIZATION_CPT_CODE_PAYLOAD_FRAGMENT,
    CreateOrganizationCptCodePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization_cpt_code_type import ORGANIZATION_CPT_CODE_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateOrganizationCptCodePayload] = GraphQLOperation(
    name="createOrganizationCptCode",
    kind="mutation",
    root_field="createOrganizationCptCode",
    python_path="healthie.mutations.create_organization_cpt_code",
    safety="create",
    confidence="full",
    arguments={"input": "createOrganizationCptCodeInput"},
    document="""
mutation createOrganizationCptCode($input: createOrganizationCptCodeInput) {
  createOrganizationCptCode(input: $input) {
    ...CreateOrganizationCptCodePayload
  }
}
"""
    + CREATE_ORGANIZATION_CPT_CODE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_CPT_CODE_TYPE_FRAGMENT,
    decode=object_of("createOrganizationCptCode", CreateOrganizationCptCodePayload),
)
