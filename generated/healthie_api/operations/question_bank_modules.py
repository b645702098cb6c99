# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.custom_module import CUSTOM_MODULE_FRAGMENT, CustomModule
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT

OPERATION: GraphQLOperation[list[CustomModule] | None] = GraphQLOperation(
    name="questionBankModules",
    kind="query",
    safety="read",
    arguments={"category": "String", "keywords": "String"},
    document="""
query questionBankModules($category: String, $keywords: String) {
 questionBankModules(category: $category, keywords: $keywords) {
 ...CustomModule
 }
}
"""
    + CUSTOM_MODULE_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT,
    decode=value_of("questionBankModules", list[CustomModule], expected="list or null"),
    pagination=Pagination("whole"),
)
