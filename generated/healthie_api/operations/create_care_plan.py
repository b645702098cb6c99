# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_care_plan_payload import CreateCarePlanPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCarePlanPayload] = GraphQLOperation(
    name="createCarePlan",
    kind="mutation",
    root_field="createCarePlan",
    python_path="healthie.mutations.create_care_plan",
    safety="create",
    confidence="full",
    arguments={"input": "createCarePlanInput"},
    document="""
mutation createCarePlan($input: createCarePlanInput) {
  createCarePlan(input: $input) {
    ...CreateCarePlanPayload
  }
}

fragment CreateCarePlanPayload on createCarePlanPayload {
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
    decode=object_of("createCarePlan", CreateCarePlanPayload),
)
