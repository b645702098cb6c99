# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.export_to_template_payload import ExportToTemplatePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ExportToTemplatePayload] = GraphQLOperation(
    name="exportCarePlanToTemplate",
    kind="mutation",
    root_field="exportCarePlanToTemplate",
    python_path="healthie.mutations.export_care_plan_to_template",
    safety="create",
    confidence="full",
    arguments={"input": "exportToTemplateInput"},
    document="""
mutation exportCarePlanToTemplate($input: exportToTemplateInput) {
  exportCarePlanToTemplate(input: $input) {
    ...ExportToTemplatePayload
  }
}

fragment ExportToTemplatePayload on exportToTemplatePayload {
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
    decode=object_of("exportCarePlanToTemplate", ExportToTemplatePayload),
)
