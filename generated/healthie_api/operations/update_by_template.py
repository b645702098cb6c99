# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_by_template_payload import UpdateByTemplatePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateByTemplatePayload] = GraphQLOperation(
    name="updateByTemplate",
    kind="mutation",
    root_field="updateByTemplate",
    python_path="healthie.mutations.update_by_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateByTemplateInput"},
    document="""
mutation updateByTemplate($input: updateByTemplateInput) {
  updateByTemplate(input: $input) {
    ...UpdateByTemplatePayload
  }
}

fragment UpdateByTemplatePayload on updateByTemplatePayload {
  care_plan {
    ...CarePlanConnection
  }
  messages {
    ...FieldError
  }
}

fragment CarePlanConnection on CarePlanConnection {
  care_plan_id
  connectable_id
  connectable_type
  id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateByTemplate", UpdateByTemplatePayload),
)
