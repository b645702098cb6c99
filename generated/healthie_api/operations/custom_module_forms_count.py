# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import Int

OPERATION: GraphQLOperation[Int | None] = GraphQLOperation(
    name="customModuleFormsCount",
    kind="query",
    root_field="customModuleFormsCount",
    python_path="healthie.queries.custom_module_forms_count",
    safety="read",
    confidence="full",
    arguments={
        "active_status": "Boolean",
        "category": "String",
        "include_default_templates": "Boolean",
        "keywords": "String",
        "sort_by": "String",
    },
    document="""
query customModuleFormsCount($active_status: Boolean, $category: String, $include_default_templates: Boolean, $keywords: String, $sort_by: String) {
  customModuleFormsCount(
    active_status: $active_status
    category: $category
    include_default_templates: $include_default_templates
    keywords: $keywords
    sort_by: $sort_by
  )
}
""",
    decode=value_of("customModuleFormsCount", Int, expected="value or null"),
)
