# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateCustomModuleFormInput(InputModel):
    external_id: ID | None = None
    external_id_type: ID | None = None
    id: ID | None = None
    is_archived: Boolean | None = None
    is_video: Boolean | None = None
    metadata: str | None = None
    name: str | None = None
    on_completion_ifs_tag_id: ID | None = None
    prefill: Boolean | None = None
    use_for_charting: Boolean | None = None
    use_for_program: Boolean | None = None


class UpdateCustomModuleFormPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCustomModuleFormPayload] = GraphQLOperation(
    name="updateCustomModuleForm",
    kind="mutation",
    root_field="updateCustomModuleForm",
    python_path="healthie.mutations.update_custom_module_form",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCustomModuleFormInput!"},
    document="""
mutation updateCustomModuleForm($input: updateCustomModuleFormInput) {
  updateCustomModuleForm(input: $input) {
    ...UpdateCustomModuleFormPayload
  }
}

fragment UpdateCustomModuleFormPayload on updateCustomModuleFormPayload {
  customModuleForm {
    ...CustomModuleForm
  }
  messages {
    ...FieldError
  }
}
"""
    + CUSTOM_MODULE_FORM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCustomModuleForm", UpdateCustomModuleFormPayload),
)
