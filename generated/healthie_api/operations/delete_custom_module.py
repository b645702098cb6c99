# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.custom_module import CUSTOM_MODULE_FRAGMENT, CustomModule
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT


class DeleteCustomModuleInput(InputModel):
    id: ID | None = None


class DeleteCustomModulePayload(BaseModel):
    custom_module: CustomModule | None = Field(validation_alias="customModule", serialization_alias="customModule")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCustomModulePayload] = GraphQLOperation(
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
    + CUSTOM_MODULE_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCustomModule", DeleteCustomModulePayload),
)
