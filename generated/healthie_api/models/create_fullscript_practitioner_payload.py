# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.fullscript_practitioner_type import FullscriptPractitionerType


class CreateFullscriptPractitionerPayload(BaseModel):
    fullscript_practitioner: FullscriptPractitionerType | None
    messages: list[FieldError | None] | None


CREATE_FULLSCRIPT_PRACTITIONER_PAYLOAD_FRAGMENT = """
fragment CreateFullscriptPractitionerPayload on createFullscriptPractitionerPayload {
  fullscript_practitioner {
    ...FullscriptPractitionerType
  }
  messages {
    ...FieldError
  }
}
"""
