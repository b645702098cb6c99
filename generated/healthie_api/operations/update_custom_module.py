# Generated.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    object_of,
)

from ..models.custom_module import CUSTOM_MODULE_FRAGMENT, CustomModule
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT


class CustomModuleConditionInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    conditional_custom_module_id: ID | None = None
    filter_type: str | None = None
    id: ID | None = None
    value_to_filter: str | None = None


class UpdateCustomModuleInput(InputModel):
    custom_module_condition: CustomModuleConditionInput | None = None
    exclude_from_scribe: Boolean | None = None
    external_id: ID | None = None
    external_id_type: ID | None = None
    id: ID | None = None
    index: Int | None = None
    is_custom: Boolean | None = None
    label: str | None = None
    metadata: str | None = None
    mod_type: str | None = None
    options: str | None = None
    options_array: list[str | None] | None = None
    parent_custom_module_id: Int | None = None
    required: Boolean | None = None
    sublabel: str | None = None


class UpdateCustomModulePayload(BaseModel):
    custom_module: CustomModule | None = Field(validation_alias="customModule", serialization_alias="customModule")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCustomModulePayload] = GraphQLOperation(
    name="updateCustomModule",
    kind="mutation",
    safety="idempotent_write",
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
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCustomModule", UpdateCustomModulePayload),
)
