# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.user_connection import UserConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UserConnection] = GraphQLOperation(
    name="lastClientActivities",
    kind="query",
    root_field="lastClientActivities",
    python_path="healthie.queries.last_client_activities",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "limit": "Int"},
    page_size=25,
    max_page_size=36,
    document="""
query lastClientActivities($after: String, $before: String, $first: Int = 25, $last: Int, $limit: Int) {
  lastClientActivities(
    after: $after
    before: $before
    first: $first
    last: $last
    limit: $limit
  ) {
    ...UserConnection
  }
}

fragment UserConnection on UserConnection {
  nodes {
    ...UserListItem
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment UserListItem on User {
  id
  first_name
  last_name
  name
  full_name
  full_legal_name
  legal_name
  email
  phone_number
  additional_phone_number
  dob
  age
  gender
  gender_identity
  sex
  pronouns
  preferred_language
  timezone
  active
  archived_at
  is_patient
  is_org
  is_org_admin
  is_owner
  is_active_provider
  record_identifier
  additional_record_identifier
  human_id
  organization_id
  dietitian_id
  user_group_id
  group_name
  other_provider_ids
  qualifications
  npi
  avatar_url
  quick_notes
  metadata
  next_appt_date
  last_active
  last_sign_in_at
  created_at
  updated_at
  dietitian {
    id
  }
  organization {
    id
  }
  user_group {
    id
  }
  active_tags {
    id
  }
  location {
    id
  }
  providers {
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
    decode=object_of("lastClientActivities", UserConnection),
)
