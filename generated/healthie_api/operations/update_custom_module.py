# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_custom_module_payload import UpdateCustomModulePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCustomModulePayload] = GraphQLOperation(
    name="updateCustomModule",
    kind="mutation",
    root_field="updateCustomModule",
    python_path="healthie.mutations.update_custom_module",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCustomModuleInput"},
    document="""
mutation updateCustomModule($input: updateCustomModuleInput) {
  updateCustomModule(input: $input) {
    ...UpdateCustomModulePayload
  }
}

fragment UpdateCustomModulePayload on updateCustomModulePayload {
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
    decode=object_of("updateCustomModule", UpdateCustomModulePayload),
)
