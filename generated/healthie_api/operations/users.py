# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.user_connection import UserConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UserConnection] = GraphQLOperation(
    name="users",
    kind="query",
    root_field="users",
    python_path="healthie.queries.users",
    safety="read",
    confidence="full",
    arguments={
        "active_status": "String",
        "after": "String",
        "before": "String",
        "conversation_id": "ID",
        "convo_patients_only": "Boolean",
        "email": "String",
        "expect_conversation_id": "Boolean",
        "first": "Int",
        "from_superadmin": "Boolean",
        "group_id": "String",
        "has_cc_on_file": "Boolean",
        "id": "ID",
        "ids": "[ID]",
        "include_suborg_patients": "Boolean",
        "keywords": "String",
        "last": "Int",
        "limited_to_provider": "Boolean",
        "order_by": "UserOrderKeys",
        "provider_id": "String",
        "show_all_by_default": "Boolean",
        "sort_by": "String",
        "tag_ids": "[ID]",
        "with_feature_toggles": "Boolean",
    },
    page_size=25,
    max_page_size=36,
    document="""
query users($active_status: String, $after: String, $before: String, $conversation_id: ID, $convo_patients_only: Boolean, $email: String, $expect_conversation_id: Boolean, $first: Int = 25, $from_superadmin: Boolean, $group_id: String, $has_cc_on_file: Boolean, $id: ID, $ids: [ID], $include_suborg_patients: Boolean, $keywords: String, $last: Int, $limited_to_provider: Boolean, $order_by: UserOrderKeys, $provider_id: String, $show_all_by_default: Boolean, $sort_by: String, $tag_ids: [ID], $with_feature_toggles: Boolean) {
  users(
    active_status: $active_status
    after: $after
    before: $before
    conversation_id: $conversation_id
    convo_patients_only: $convo_patients_only
    email: $email
    expect_conversation_id: $expect_conversation_id
    first: $first
    from_superadmin: $from_superadmin
    group_id: $group_id
    has_cc_on_file: $has_cc_on_file
    id: $id
    ids: $ids
    include_suborg_patients: $include_suborg_patients
    keywords: $keywords
    last: $last
    limited_to_provider: $limited_to_provider
    order_by: $order_by
    provider_id: $provider_id
    show_all_by_default: $show_all_by_default
    sort_by: $sort_by
    tag_ids: $tag_ids
    with_feature_toggles: $with_feature_toggles
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
    decode=object_of("users", UserConnection),
)
