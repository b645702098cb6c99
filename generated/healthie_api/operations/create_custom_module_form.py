# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateCustomModuleFormInput(InputModel):
    external_id: ID | None = None
    external_id_type: ID | None = None
    is_video: Boolean | None = None
    metadata: str | None = None
    name: str | None = None
    on_completion_ifs_tag_id: ID | None = None
    prefill: Boolean | None = None
    use_for_charting: Boolean | None = None
    use_for_program: Boolean | None = None


class CreateCustomModuleFormPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCustomModuleFormPayload] = GraphQLOperation(
    name="createCustomModuleForm",
    kind="mutation",
    root_field="createCustomModuleForm",
    python_path="healthie.mutations.create_custom_module_form",
    safety="create",
    confidence="full",
    arguments={"input": "createCustomModuleFormInput!"},
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
"""
    + CUSTOM_MODULE_FORM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCustomModuleForm", CreateCustomModuleFormPayload),
)
