# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.set_custom_module_form_scribe_instructions_payload import SetCustomModuleFormScribeInstructionsPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SetCustomModuleFormScribeInstructionsPayload] = GraphQLOperation(
    name="setCustomModuleFormScribeInstructions",
    kind="mutation",
    root_field="setCustomModuleFormScribeInstructions",
    python_path="healthie.mutations.set_custom_module_form_scribe_instructions",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "SetCustomModuleFormScribeInstructionsInput!"},
    document="""
mutation setCustomModuleFormScribeInstructions($input: SetCustomModuleFormScribeInstructionsInput!) {
  setCustomModuleFormScribeInstructions(input: $input) {
    ...SetCustomModuleFormScribeInstructionsPayload
  }
}

fragment SetCustomModuleFormScribeInstructionsPayload on SetCustomModuleFormScribeInstructionsPayload {
  customModuleForm {
    ...CustomModuleForm
  }
  messages {
    ...FieldError
  }
}

fragment CustomModuleForm on CustomModuleForm {
  created_at
  customInstructions
  custom_modules {
    id
  }
  deleted_at
  external_id
  external_id_type
  has_matrix_field
  has_non_readonly_modules
  id
  is_video
  last_updated_by_user {
    id
  }
  metadata
  name
  prefill
  updated_at
  uploaded_by_healthie_team
  use_for_charting
  use_for_program
  user {
    id
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("setCustomModuleFormScribeInstructions", SetCustomModuleFormScribeInstructionsPayload),
)
