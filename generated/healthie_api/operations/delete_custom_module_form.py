# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCustomModuleFormInput(InputModel):
    id: ID | None = None


class DeleteCustomModuleFormPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCustomModuleFormPayload] = GraphQLOperation(
    name="deleteCustomModuleForm",
    kind="mutation",
    root_field="deleteCustomModuleForm",
    python_path="healthie.mutations.delete_custom_module_form",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCustomModuleFormInput!"},
    document="""
mutation deleteCustomModuleForm($input: deleteCustomModuleFormInput) {
  deleteCustomModuleForm(input: $input) {
    ...DeleteCustomModuleFormPayload
  }
}

fragment DeleteCustomModuleFormPayload on deleteCustomModuleFormPayload {
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
    decode=object_of("deleteCustomModuleForm", DeleteCustomModuleFormPayload),
)
