# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.recurring_form_pagination_connection import RecurringFormPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RecurringFormPaginationConnection] = GraphQLOperation(
    name="recurringForms",
    kind="query",
    root_field="recurringForms",
    python_path="healthie.queries.recurring_forms",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "connectable_id": "String",
        "connectable_type": "String",
        "first": "Int",
        "last": "Int",
    },
    page_size=25,
    max_page_size=124,
    document="""
query recurringForms($after: String, $before: String, $connectable_id: String, $connectable_type: String, $first: Int = 25, $last: Int) {
  recurringForms(
    after: $after
    before: $before
    connectable_id: $connectable_id
    connectable_type: $connectable_type
    first: $first
    last: $last
  ) {
    ...RecurringFormPaginationConnection
  }
}

fragment RecurringFormPaginationConnection on RecurringFormPaginationConnection {
  nodes {
    ...RecurringForm
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment RecurringForm on RecurringForm {
  custom_module_form {
    id
  }
  form_id
  form_type
  has_connected_recipient
  id
  interval
  interval_type
  is_active
  recurrence_end_at
  userGroups {
    id
  }
  user_id
  users {
    id
  }
  users_and_groups
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("recurringForms", RecurringFormPaginationConnection),
)
