# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class CptCodeReference(BaseModel):
    code: str | None
    display_name: str | None
    id: ID


CPT_CODE_REFERENCE_FRAGMENT = """
fragment CptCodeReference on CptCode {
 code
 display_name
 id
}
"""
