# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.organization_cpt_code_type import OrganizationCptCodeType


class CreateOrganizationCptCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_cpt_code: OrganizationCptCodeType | None


CREATE_ORGANIZATION_CPT_CODE_PAYLOAD_FRAGMENT = """
fragment CreateOrganizationCptCodePayload on createOrganizationCptCodePayload {
  messages {
    ...FieldError
  }
  organization_cpt_code {
    ...OrganizationCptCodeType
  }
}
"""
