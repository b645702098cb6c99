# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_organization_info_payload import (
    DELETE_ORGANIZATION_INFO_PAYLOAD_FRAGMENT,
    DeleteOrganizationInfoPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization_info import ORGANIZATION_INFO_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteOrganizationInfoPayload] = GraphQLOperation(
    name="deleteOrganizationInfo",
    kind="mutation",
    root_field="deleteOrganizationInfo",
    python_path="healthie.mutations.delete_organization_info",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOrganizationInfoInput"},
    document="""
mutation deleteOrganizationInfo($input: deleteOrganizationInfoInput) {
  deleteOrganizationInfo(input: $input) {
    ...DeleteOrganizationInfoPayload
  }
}
"""
    + DELETE_ORGANIZATION_INFO_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_INFO_FRAGMENT,
    decode=object_of("deleteOrganizationInfo", DeleteOrganizationInfoPayload),
)
