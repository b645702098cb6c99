# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization_cpt_code_type import ORGANIZATION_CPT_CODE_TYPE_FRAGMENT
from ..models.update_organization_cpt_code_payload import (
    UPDATE_ORGANIZATION_CPT_CODE_PAYLOAD_FRAGMENT,
    UpdateOrganizationCptCodePayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateOrganizationCptCodePayload] = GraphQLOperation(
    name="updateOrganizationCptCode",
    kind="mutation",
    root_field="updateOrganizationCptCode",
    python_path="healthie.mutations.update_organization_cpt_code",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOrganizationCptCodeInput"},
    document="""
mutation updateOrganizationCptCode($input: updateOrganizationCptCodeInput) {
  updateOrganizationCptCode(input: $input) {
    ...UpdateOrganizationCptCodePayload
  }
}
"""
    + UPDATE_ORGANIZATION_CPT_CODE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_CPT_CODE_TYPE_FRAGMENT,
    decode=object_of("updateOrganizationCptCode", UpdateOrganizationCptCodePayload),
)
