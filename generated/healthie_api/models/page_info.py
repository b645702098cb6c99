# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean


class PageInfo(BaseModel):
    end_cursor: str | None
    has_next_page: Boolean
    has_previous_page: Boolean
    start_cursor: str | None


PAGE_INFO_FRAGMENT = """
fragment PageInfo on PageInfo {
 end_cursor
 has_next_page
 has_previous_page
 start_cursor
}
"""
