# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
