# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.referring_physician import ReferringPhysician


class DeleteReferringPhysicianPayload(BaseModel):
    messages: list[FieldError | None] | None
    referring_physician: ReferringPhysician | None = Field(
        validation_alias="referringPhysician", serialization_alias="referringPhysician"
    )


DELETE_REFERRING_PHYSICIAN_PAYLOAD_FRAGMENT = """
fragment DeleteReferringPhysicianPayload on deleteReferringPhysicianPayload {
  messages {
    ...FieldError
  }
  referringPhysician {
    ...ReferringPhysician
  }
}
"""
