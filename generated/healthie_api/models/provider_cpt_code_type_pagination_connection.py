# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Int

from ..models.page_info import PageInfo
from ..models.provider_cpt_code_type import ProviderCptCodeType


class ProviderCptCodeTypePaginationConnection(BaseModel):
    nodes: list[ProviderCptCodeType | None] | None
    page_info: PageInfo
    total_count: Int


PROVIDER_CPT_CODE_TYPE_PAGINATION_CONNECTION_FRAGMENT = """
fragment ProviderCptCodeTypePaginationConnection on ProviderCptCodeTypePaginationConnection {
 nodes {
 ...ProviderCptCodeType
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
