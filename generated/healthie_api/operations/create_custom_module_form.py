# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_custom_module_form_payload import CreateCustomModuleFormPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCustomModuleFormPayload] = GraphQLOperation(
    name="createCustomModuleForm",
    kind="mutation",
    root_field="createCustomModuleForm",
    python_path="healthie.mutations.create_custom_module_form",
    safety="create",
    confidence="full",
    arguments={"input": "createCustomModuleFormInput"},
    document="""
mutation createCustomModuleForm($input: createCustomModuleFormInput) {
  createCustomModuleForm(input: $input) {
    ...CreateCustomModuleFormPayload
  }
}

fragment CreateCustomModuleFormPayload on createCustomModuleFormPayload {
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
    decode=object_of("createCustomModuleForm", CreateCustomModuleFormPayload),
)
