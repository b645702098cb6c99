# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_state_payload import UpdateStatePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateStatePayload] = GraphQLOperation(
    name="updateState",
    kind="mutation",
    root_field="updateState",
    python_path="healthie.mutations.update_state",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateStateInput"},
    document="""
mutation updateState($input: updateStateInput) {
  updateState(input: $input) {
    ...UpdateStatePayload
  }
}

fragment UpdateStatePayload on updateStatePayload {
  course {
    ...Course
  }
  messages {
    ...FieldError
  }
}

fragment Course on Course {
  active
  clients_groups {
    id
  }
  completed_course_memberships_count
  course_benefits {
    id
  }
  course_groups {
    id
  }
  course_items {
    id
  }
  course_memberships_count
  course_type
  created_at
  deleted_at
  description
  end_date
  formatted_benefits
  id
  in_progress_course_memberships_count
  late_enroll
  name
  not_started_course_memberships_count
  offerings {
    id
  }
  preview_image_url
  preview_video_content
  start_date
  updated_at
  use_video_label
  user_groups {
    id
  }
  user_id
  users_course_items_progress
  users_progress
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateState", UpdateStatePayload),
)
