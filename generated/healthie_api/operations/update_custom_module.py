# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.custom_module import CUSTOM_MODULE_FRAGMENT, CustomModule
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateCustomModulePayload(BaseModel):
    custom_module: CustomModule | None = Field(validation_alias="customModule", serialization_alias="customModule")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCustomModulePayload] = GraphQLOperation(
    name="updateCustomModule",
    kind="mutation",
    root_field="updateCustomModule",
    python_path="healthie.mutations.update_custom_module",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCustomModuleInput!"},
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
"""
    + CUSTOM_MODULE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCustomModule", UpdateCustomModulePayload),
)
