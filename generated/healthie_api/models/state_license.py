# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


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
