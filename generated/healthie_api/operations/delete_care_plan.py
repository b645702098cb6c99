# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_care_plan_payload import DeleteCarePlanPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCarePlanPayload] = GraphQLOperation(
    name="deleteCarePlan",
    kind="mutation",
    root_field="deleteCarePlan",
    python_path="healthie.mutations.delete_care_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCarePlanInput"},
    document="""
mutation deleteCarePlan($input: deleteCarePlanInput) {
  deleteCarePlan(input: $input) {
    ...DeleteCarePlanPayload
  }
}

fragment DeleteCarePlanPayload on deleteCarePlanPayload {
  carePlan {
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
    decode=object_of("deleteCarePlan", DeleteCarePlanPayload),
)
