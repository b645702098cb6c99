# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean


class TaxonomyCode(BaseModel):
    active: Boolean
    code: str
    display_label: str
    id: ID


TAXONOMY_CODE_FRAGMENT = """
fragment TaxonomyCode on TaxonomyCode {
 active
 code
 display_label
 id
}
"""
