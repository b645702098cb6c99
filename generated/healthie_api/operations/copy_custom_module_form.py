# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CopyCustomModuleFormInput(InputModel):
    id: ID | None = None
    id_list: str | None = None
    user_id: ID | None = None


class CopyCustomModuleFormPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CopyCustomModuleFormPayload] = GraphQLOperation(
    name="copyCustomModuleForm",
    kind="mutation",
    root_field="copyCustomModuleForm",
    python_path="healthie.mutations.copy_custom_module_form",
    safety="create",
    confidence="full",
    arguments={"input": "copyCustomModuleFormInput!"},
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
"""
    + CUSTOM_MODULE_FORM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("copyCustomModuleForm", CopyCustomModuleFormPayload),
)
