# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.immunization import Immunization


class UpdateImmunizationPayload(BaseModel):
    immunization: Immunization | None
    messages: list[FieldError | None] | None


UPDATE_IMMUNIZATION_PAYLOAD_FRAGMENT = """
fragment UpdateImmunizationPayload on updateImmunizationPayload {
  immunization {
    ...Immunization
  }
  messages {
    ...FieldError
  }
}
"""
