# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.insurance_authorization_type import InsuranceAuthorizationType


class CreateInsuranceAuthorizationPayload(BaseModel):
    insurance_authorization: InsuranceAuthorizationType | None = Field(
        validation_alias="insuranceAuthorization", serialization_alias="insuranceAuthorization"
    )
    messages: list[FieldError | None] | None


CREATE_INSURANCE_AUTHORIZATION_PAYLOAD_FRAGMENT = """
fragment CreateInsuranceAuthorizationPayload on createInsuranceAuthorizationPayload {
  insuranceAuthorization {
    ...InsuranceAuthorizationType
  }
  messages {
    ...FieldError
  }
}
"""
