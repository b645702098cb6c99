# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.copy_custom_module_form_payload import CopyCustomModuleFormPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CopyCustomModuleFormPayload] = GraphQLOperation(
    name="copyCustomModuleForm",
    kind="mutation",
    root_field="copyCustomModuleForm",
    python_path="healthie.mutations.copy_custom_module_form",
    safety="create",
    confidence="full",
    arguments={"input": "copyCustomModuleFormInput"},
    document="""
mutation copyCustomModuleForm($input: copyCustomModuleFormInput) {
  copyCustomModuleForm(input: $input) {
    ...CopyCustomModuleFormPayload
  }
}

fragment CopyCustomModuleFormPayload on copyCustomModuleFormPayload {
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
    decode=object_of("copyCustomModuleForm", CopyCustomModuleFormPayload),
)
