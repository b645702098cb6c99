# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import DateTime


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
