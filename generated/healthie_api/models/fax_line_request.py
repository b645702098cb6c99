# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import DateTime


class FaxLineRequest(BaseModel):
    area_code: str | None
    bill: str | None
    city: str | None
    created_at: DateTime
    loa: str | None
    request_type: str | None
    state: str | None


FAX_LINE_REQUEST_FRAGMENT = """
fragment FaxLineRequest on FaxLineRequest {
  area_code
  bill
  city
  created_at
  loa
  request_type
  state
}
"""
