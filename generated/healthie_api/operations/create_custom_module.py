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


class CreateCustomModulePayload(BaseModel):
    custom_module: CustomModule | None = Field(validation_alias="customModule", serialization_alias="customModule")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCustomModulePayload] = GraphQLOperation(
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
    + CUSTOM_MODULE_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCustomModule", CreateCustomModulePayload),
)
