# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..operations.question_bank_modules import QUESTION_BANK_MODULES_FRAGMENT, CustomModule


class CopyCustomModuleInput(InputModel):
    id: ID | None = None


class CopyCustomModulePayload(BaseModel):
    custom_module: CustomModule | None = Field(validation_alias="customModule", serialization_alias="customModule")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CopyCustomModulePayload] = GraphQLOperation(
    name="copyCustomModule",
    kind="mutation",
    safety="create",
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
    + QUESTION_BANK_MODULES_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("copyCustomModule", CopyCustomModulePayload),
)
