# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.custom_module_form_pagination_connection import CustomModuleFormPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CustomModuleFormPaginationConnection] = GraphQLOperation(
    name="customModuleForms",
    kind="query",
    root_field="customModuleForms",
    python_path="healthie.queries.custom_module_forms",
    safety="read",
    confidence="full",
    arguments={
        "active_status": "Boolean",
        "after": "String",
        "before": "String",
        "category": "String",
        "first": "Int",
        "include_default_templates": "Boolean",
        "keywords": "String",
        "last": "Int",
        "order_by": "CustomModuleFormOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=90,
    document="""
query customModuleForms($active_status: Boolean, $after: String, $before: String, $category: String, $first: Int = 25, $include_default_templates: Boolean, $keywords: String, $last: Int, $order_by: CustomModuleFormOrderKeys, $sort_by: String) {
  customModuleForms(
    active_status: $active_status
    after: $after
    before: $before
    category: $category
    first: $first
    include_default_templates: $include_default_templates
    keywords: $keywords
    last: $last
    order_by: $order_by
    sort_by: $sort_by
  ) {
    ...CustomModuleFormPaginationConnection
  }
}

fragment CustomModuleFormPaginationConnection on CustomModuleFormPaginationConnection {
  nodes {
    ...CustomModuleForm
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment CustomModuleForm on CustomModuleForm {
  created_at
  customInstructions
  custom_modules {
    id
  }
  deleted_at
  external_id
  external_id_type
  has_matrix_field
  has_non_readonly_modules
  id
  is_video
  last_updated_by_user {
    id
  }
  metadata
  name
  prefill
  updated_at
  uploaded_by_healthie_team
  use_for_charting
  use_for_program
  user {
    id
  }
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("customModuleForms", CustomModuleFormPaginationConnection),
)
