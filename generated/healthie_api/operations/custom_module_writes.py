# Generated from specs/healthie. Do not edit.
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

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..operations.question_bank_modules import QUESTION_BANK_MODULES_FRAGMENT, CustomModule


class CustomModuleConditionInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    conditional_custom_module_id: ID | None = None
    filter_type: str | None = None
    id: ID | None = None
    value_to_filter: str | None = None


class CreateCustomModuleInput(InputModel):
    custom_module_form_id: ID | None = None
    exclude_from_scribe: Boolean | None = None
    external_id: ID | None = None
    external_id_type: ID | None = None
    index: Int | None = None
    is_custom: Boolean | None = None
    label: str | None = None
    metadata: str | None = None
    mod_type: str | None = None
    options: str | None = None
    parent_custom_module_id: ID | None = None
    required: Boolean | None = None
    sublabel: str | None = None


class DeleteCustomModuleInput(InputModel):
    id: ID | None = None


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


class CreateCustomModulePayload(BaseModel):
    custom_module: CustomModule | None = Field(validation_alias="customModule", serialization_alias="customModule")
    messages: list[FieldError | None] | None


class DeleteCustomModulePayload(BaseModel):
    custom_module: CustomModule | None = Field(validation_alias="customModule", serialization_alias="customModule")
    messages: list[FieldError | None] | None


class UpdateCustomModulePayload(BaseModel):
    custom_module: CustomModule | None = Field(validation_alias="customModule", serialization_alias="customModule")
    messages: list[FieldError | None] | None


CREATE_CUSTOM_MODULE: GraphQLOperation[CreateCustomModulePayload] = GraphQLOperation(
    name="createCustomModule",
    kind="mutation",
    safety="create",
    arguments={"input": "createCustomModuleInput!"},
    document="""
mutation createCustomModule($input: createCustomModuleInput) {
 createCustomModule(input: $input) {
 ...CreateCustomModulePayload
 }
}

fragment CreateCustomModulePayload on createCustomModulePayload {
 customModule {
 ...CustomModule
 }
 messages {
 ...FieldError
 }
}
"""
    + QUESTION_BANK_MODULES_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCustomModule", CreateCustomModulePayload),
)

DELETE_CUSTOM_MODULE: GraphQLOperation[DeleteCustomModulePayload] = GraphQLOperation(
    name="deleteCustomModule",
    kind="mutation",
    safety="idempotent_write",
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
    + QUESTION_BANK_MODULES_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCustomModule", DeleteCustomModulePayload),
)

UPDATE_CUSTOM_MODULE: GraphQLOperation[UpdateCustomModulePayload] = GraphQLOperation(
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
    + QUESTION_BANK_MODULES_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCustomModule", UpdateCustomModulePayload),
)
