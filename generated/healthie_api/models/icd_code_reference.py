# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class IcdCodeReference(BaseModel):
    category: str | None
    code: str | None
    display_name: str | None
    id: ID


ICD_CODE_REFERENCE_FRAGMENT = """
fragment IcdCodeReference on IcdCode {
 category
 code
 display_name
 id
}
"""
