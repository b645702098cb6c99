# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.custom_module import CUSTOM_MODULE_FRAGMENT, CustomModule
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CopyCustomModuleInput(InputModel):
    id: ID | None = None


class CopyCustomModulePayload(BaseModel):
    custom_module: CustomModule | None = Field(validation_alias="customModule", serialization_alias="customModule")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CopyCustomModulePayload] = GraphQLOperation(
    name="copyCustomModule",
    kind="mutation",
    root_field="copyCustomModule",
    python_path="healthie.mutations.copy_custom_module",
    safety="create",
    confidence="full",
    arguments={"input": "copyCustomModuleInput!"},
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
"""
    + CUSTOM_MODULE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("copyCustomModule", CopyCustomModulePayload),
)
