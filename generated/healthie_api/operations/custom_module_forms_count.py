# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, Int, value_of

OPERATION: GraphQLOperation[Int | None] = GraphQLOperation(
    name="customModuleFormsCount",
    kind="query",
    safety="read",
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
