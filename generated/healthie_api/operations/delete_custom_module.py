# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.custom_module import CUSTOM_MODULE_FRAGMENT, CustomModule
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCustomModuleInput(InputModel):
    id: ID | None = None


class DeleteCustomModulePayload(BaseModel):
    custom_module: CustomModule | None = Field(validation_alias="customModule", serialization_alias="customModule")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCustomModulePayload] = GraphQLOperation(
    name="deleteCustomModule",
    kind="mutation",
    root_field="deleteCustomModule",
    python_path="healthie.mutations.delete_custom_module",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCustomModuleInput!"},
    document="""
mutation deleteCustomModule($input: deleteCustomModuleInput) {
  deleteCustomModule(input: $input) {
    ...DeleteCustomModulePayload
  }
}

fragment DeleteCustomModulePayload on deleteCustomModulePayload {
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
    decode=object_of("deleteCustomModule", DeleteCustomModulePayload),
)
