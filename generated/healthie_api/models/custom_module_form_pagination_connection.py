# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Int

from ..models.custom_module_form import CustomModuleForm
from ..models.page_info import PageInfo


class CustomModuleFormPaginationConnection(BaseModel):
    nodes: list[CustomModuleForm | None] | None
    page_info: PageInfo
    total_count: Int


CUSTOM_MODULE_FORM_PAGINATION_CONNECTION_FRAGMENT = """
fragment CustomModuleFormPaginationConnection on CustomModuleFormPaginationConnection {
 nodes {
 ...CustomModuleForm
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
