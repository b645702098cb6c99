# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Boolean
from hero_healthie_runtime.uploads import Upload

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


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
    root_field="parseCcdaDocument",
    python_path="healthie.mutations.parse_ccda_document",
    safety="idempotent_write",
    confidence="full",
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
