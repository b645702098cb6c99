# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.organization_info import OrganizationInfo


class DeleteOrganizationInfoPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_info: OrganizationInfo | None = Field(
        validation_alias="organizationInfo", serialization_alias="organizationInfo"
    )


DELETE_ORGANIZATION_INFO_PAYLOAD_FRAGMENT = """
fragment DeleteOrganizationInfoPayload on deleteOrganizationInfoPayload {
  messages {
    ...FieldError
  }
  organizationInfo {
    ...OrganizationInfo
  }
}
"""
