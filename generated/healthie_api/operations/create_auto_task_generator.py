# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_auto_task_generator_payload import CreateAutoTaskGeneratorPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAutoTaskGeneratorPayload] = GraphQLOperation(
    name="createAutoTaskGenerator",
    kind="mutation",
    root_field="createAutoTaskGenerator",
    python_path="healthie.mutations.create_auto_task_generator",
    safety="create",
    confidence="full",
    arguments={"input": "createAutoTaskGeneratorInput"},
    document="""
mutation createAutoTaskGenerator($input: createAutoTaskGeneratorInput) {
  createAutoTaskGenerator(input: $input) {
    ...CreateAutoTaskGeneratorPayload
  }
}

fragment CreateAutoTaskGeneratorPayload on createAutoTaskGeneratorPayload {
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
    decode=object_of("createAutoTaskGenerator", CreateAutoTaskGeneratorPayload),
)
