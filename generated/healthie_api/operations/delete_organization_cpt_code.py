# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_organization_cpt_code_payload import (
    DELETE_ORGANIZATION_CPT_CODE_PAYLOAD_FRAGMENT,
    DeleteOrganizationCptCodePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization_cpt_code_type import ORGANIZATION_CPT_CODE_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteOrganizationCptCodePayload] = GraphQLOperation(
    name="deleteOrganizationCptCode",
    kind="mutation",
    root_field="deleteOrganizationCptCode",
    python_path="healthie.mutations.delete_organization_cpt_code",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOrganizationCptCodeInput"},
    document="""
mutation deleteOrganizationCptCode($input: deleteOrganizationCptCodeInput) {
  deleteOrganizationCptCode(input: $input) {
    ...DeleteOrganizationCptCodePayload
  }
}
"""
    + DELETE_ORGANIZATION_CPT_CODE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_CPT_CODE_TYPE_FRAGMENT,
    decode=object_of("deleteOrganizationCptCode", DeleteOrganizationCptCodePayload),
)
