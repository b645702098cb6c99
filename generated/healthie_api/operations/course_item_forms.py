# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.custom_module_form_pagination_connection import CustomModuleFormPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CustomModuleFormPaginationConnection] = GraphQLOperation(
    name="courseItemForms",
    kind="query",
    root_field="courseItemForms",
    python_path="healthie.queries.course_item_forms",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=90,
    document="""
query courseItemForms($after: String, $before: String, $first: Int = 25, $last: Int) {
  courseItemForms(after: $after, before: $before, first: $first, last: $last) {
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
    decode=object_of("courseItemForms", CustomModuleFormPaginationConnection),
)
