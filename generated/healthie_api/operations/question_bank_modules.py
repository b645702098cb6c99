# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.custom_module import CUSTOM_MODULE_FRAGMENT, CustomModule

OPERATION: GraphQLOperation[list[CustomModule] | None] = GraphQLOperation(
    name="questionBankModules",
    kind="query",
    root_field="questionBankModules",
    python_path="healthie.queries.question_bank_modules",
    safety="read",
    confidence="full",
    arguments={"category": "String", "keywords": "String"},
    document="""
query questionBankModules($category: String, $keywords: String) {
  questionBankModules(category: $category, keywords: $keywords) {
    ...CustomModule
  }
}
"""
    + CUSTOM_MODULE_FRAGMENT,
    decode=value_of("questionBankModules", list[CustomModule], expected="list or null"),
    pagination=Pagination("whole"),
)
