# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.copy_custom_module_payload import CopyCustomModulePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CopyCustomModulePayload] = GraphQLOperation(
    name="copyCustomModule",
    kind="mutation",
    root_field="copyCustomModule",
    python_path="healthie.mutations.copy_custom_module",
    safety="create",
    confidence="full",
    arguments={"input": "copyCustomModuleInput"},
    document="""
mutation copyCustomModule($input: copyCustomModuleInput) {
  copyCustomModule(input: $input) {
    ...CopyCustomModulePayload
  }
}

fragment CopyCustomModulePayload on copyCustomModulePayload {
  customModule {
    ...CustomModule
  }
  messages {
    ...FieldError
  }
}

fragment CustomModule on CustomModule {
  controls_conditional_modules
  copied_from_form_name
  custom_module_condition {
    id
  }
  custom_module_form {
    id
  }
  custom_module_form_id
  custom_module_form_section_id
  exclude_from_scribe
  external_id
  external_id_type
  file_attachment {
    id
  }
  hipaa_name
  id
  is_custom
  label
  metadata
  mod_type
  options
  options_array
  other_module_ids_to_autoscore_on
  parent_custom_module_id
  position
  position_integer
  required
  sublabel
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("copyCustomModule", CopyCustomModulePayload),
)
