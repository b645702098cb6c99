# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime


class IcdCode(BaseModel):
    category: str | None
    code: str | None
    created_at: DateTime
    description: str | None
    display_name: str | None
    id: ID
    is_favorite: Boolean | None
    updated_at: DateTime


ICD_CODE_FRAGMENT = """
fragment IcdCode on IcdCode {
 category
 code
 created_at
 description
 display_name
 id
 is_favorite
 updated_at
}
"""
