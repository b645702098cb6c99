# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_auto_task_generator_payload import UpdateAutoTaskGeneratorPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAutoTaskGeneratorPayload] = GraphQLOperation(
    name="updateAutoTaskGenerator",
    kind="mutation",
    root_field="updateAutoTaskGenerator",
    python_path="healthie.mutations.update_auto_task_generator",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAutoTaskGeneratorInput"},
    document="""
mutation updateAutoTaskGenerator($input: updateAutoTaskGeneratorInput) {
  updateAutoTaskGenerator(input: $input) {
    ...UpdateAutoTaskGeneratorPayload
  }
}

fragment UpdateAutoTaskGeneratorPayload on updateAutoTaskGeneratorPayload {
  auto_task_generator {
    ...AutoTaskGenerator
  }
  messages {
    ...FieldError
  }
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateAutoTaskGenerator", UpdateAutoTaskGeneratorPayload),
)
