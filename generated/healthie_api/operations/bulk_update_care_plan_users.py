# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.bulk_update_care_plan_users_payload import BulkUpdateCarePlanUsersPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkUpdateCarePlanUsersPayload] = GraphQLOperation(
    name="bulkUpdateCarePlanUsers",
    kind="mutation",
    root_field="bulkUpdateCarePlanUsers",
    python_path="healthie.mutations.bulk_update_care_plan_users",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "bulkUpdateCarePlanUsersInput"},
    document="""
mutation bulkUpdateCarePlanUsers($input: bulkUpdateCarePlanUsersInput) {
  bulkUpdateCarePlanUsers(input: $input) {
    ...BulkUpdateCarePlanUsersPayload
  }
}

fragment BulkUpdateCarePlanUsersPayload on bulkUpdateCarePlanUsersPayload {
  carePlans {
    ...CarePlan
  }
  messages {
    ...FieldError
  }
}

fragment CarePlan on CarePlan {
  assigned_to
  created_at
  creator {
    id
  }
  description
  documents {
    id
  }
  feature_toggle {
    id
  }
  goals {
    id
  }
  group_plan_is_active_for_given_user
  has_users_with_real_emails
  id
  is_active
  is_group
  is_hidden
  is_template
  name
  patient {
    id
  }
  recommendations {
    id
  }
  updated_at
  user_group {
    id
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("bulkUpdateCarePlanUsers", BulkUpdateCarePlanUsersPayload),
)
