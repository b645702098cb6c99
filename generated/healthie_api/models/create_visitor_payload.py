# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.visitor import Visitor


class CreateVisitorPayload(BaseModel):
    messages: list[FieldError | None] | None
    visitor: Visitor | None


CREATE_VISITOR_PAYLOAD_FRAGMENT = """
fragment CreateVisitorPayload on createVisitorPayload {
  messages {
    ...FieldError
  }
  visitor {
    ...Visitor
  }
}
"""
