# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.auto_task_generator_pagination_connection import AutoTaskGeneratorPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[AutoTaskGeneratorPaginationConnection] = GraphQLOperation(
    name="autoTaskGenerators",
    kind="query",
    root_field="autoTaskGenerators",
    python_path="healthie.queries.auto_task_generators",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "user_id": "ID"},
    page_size=25,
    max_page_size=181,
    document="""
query autoTaskGenerators($after: String, $before: String, $first: Int = 25, $last: Int, $user_id: ID) {
  autoTaskGenerators(
    after: $after
    before: $before
    first: $first
    last: $last
    user_id: $user_id
  ) {
    ...AutoTaskGeneratorPaginationConnection
  }
}

fragment AutoTaskGeneratorPaginationConnection on AutoTaskGeneratorPaginationConnection {
  nodes {
    ...AutoTaskGenerator
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment AutoTaskGenerator on AutoTaskGenerator {
  category
  created_at
  days_due_from_created_at
  id
  is_enabled
  number_description
  number_to_check
  task_description
  updated_at
  user_id
  user_id_for_task
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("autoTaskGenerators", AutoTaskGeneratorPaginationConnection),
)
