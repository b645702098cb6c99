# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class BrandReference(BaseModel):
    display_name: str | None
    id: ID


BRAND_REFERENCE_FRAGMENT = """
fragment BrandReference on Brand {
 display_name
 id
}
"""
