# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.offering import Offering


class DeleteOfferingPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering: Offering | None


DELETE_OFFERING_PAYLOAD_FRAGMENT = """
fragment DeleteOfferingPayload on deleteOfferingPayload {
  messages {
    ...FieldError
  }
  offering {
    ...Offering
  }
}
"""
