# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel


class RequestedFormStatusType(BaseModel):
    status: str | None


REQUESTED_FORM_STATUS_TYPE_FRAGMENT = """
fragment RequestedFormStatusType on RequestedFormStatusType {
  status
}
"""
