# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..scalars import ID


class StateLicense(BaseModel):
    full_state_name: str | None
    id: ID
    state: str | None


STATE_LICENSE_FRAGMENT = """
fragment StateLicense on StateLicense {
  full_state_name
  id
  state
}
"""
