# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.organization import Organization
from ..models.organization_info import OrganizationInfo


class UpdateOrganizationPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None
    updated_organization_info: OrganizationInfo | None


UPDATE_ORGANIZATION_PAYLOAD_FRAGMENT = """
fragment UpdateOrganizationPayload on updateOrganizationPayload {
  messages {
    ...FieldError
  }
  organization {
    ...Organization
  }
  updated_organization_info {
    ...OrganizationInfo
  }
}
"""
