# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, InputModel, Upload, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.user import USER_FRAGMENT, User


class ParseCcdaDocumentInput(InputModel):
    file: Upload | None = None


class ParseCcdaDocumentPayload(BaseModel):
    current_provider_has_access: Boolean | None
    is_new_patient: Boolean | None
    messages: list[FieldError | None] | None
    user: User | None
    xml_file_name: str | None


OPERATION: GraphQLOperation[ParseCcdaDocumentPayload] = GraphQLOperation(
    name="parseCcdaDocument",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "parseCcdaDocumentInput!"},
    document="""
mutation parseCcdaDocument($input: parseCcdaDocumentInput) {
 parseCcdaDocument(input: $input) {
 ...ParseCcdaDocumentPayload
 }
}

fragment ParseCcdaDocumentPayload on parseCcdaDocumentPayload {
 current_provider_has_access
 is_new_patient
 messages {
 ...FieldError
 }
 user {
 ...User
 }
 xml_file_name
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("parseCcdaDocument", ParseCcdaDocumentPayload),
)
