# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class SetCustomModuleFormScribeInstructionsInput(InputModel):
    custom_instructions: str | None = None
    custom_module_form_id: ID


class SetCustomModuleFormScribeInstructionsPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[SetCustomModuleFormScribeInstructionsPayload] = GraphQLOperation(
    name="setCustomModuleFormScribeInstructions",
    kind="mutation",
    root_field="setCustomModuleFormScribeInstructions",
    python_path="healthie.mutations.set_custom_module_form_scribe_instructions",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "SetCustomModuleFormScribeInstructionsInput!"},
    document="""
mutation setCustomModuleFormScribeInstructions($input: SetCustomModuleFormScribeInstructionsInput!) {
  setCustomModuleFormScribeInstructions(input: $input) {
    ...SetCustomModuleFormScribeInstructionsPayload
  }
}

fragment SetCustomModuleFormScribeInstructionsPayload on SetCustomModuleFormScribeInstructionsPayload {
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
    decode=object_of("setCustomModuleFormScribeInstructions", SetCustomModuleFormScribeInstructionsPayload),
)
