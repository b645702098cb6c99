# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel


class RequestedFormStatusType(BaseModel):
    status: str | None


REQUESTED_FORM_STATUS_TYPE_FRAGMENT = """
fragment RequestedFormStatusType on RequestedFormStatusType {
  status
}
"""
