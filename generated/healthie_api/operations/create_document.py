# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.document import DOCUMENT_FRAGMENT, Document
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


class CreateDocumentPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    document: Document | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateDocumentPayload] = GraphQLOperation(
    name="createDocument",
    kind="mutation",
    root_field="createDocument",
    python_path="healthie.mutations.create_document",
    safety="create",
    confidence="full",
    arguments={"input": "createDocumentInput!"},
    document="""
mutation createDocument($input: createDocumentInput) {
  createDocument(input: $input) {
    ...CreateDocumentPayload
  }
}

fragment CreateDocumentPayload on createDocumentPayload {
  currentUser {
    ...User
  }
  document {
    ...Document
  }
  messages {
    ...FieldError
  }
}
"""
    + USER_FRAGMENT
    + DOCUMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createDocument", CreateDocumentPayload),
    facts=(
        Fact(
            argument="input.metadata",
            kind="at_most",
            text="takes at most 128,000 characters of JSON text",
            check="refuse",
            limit=128000,
            unit="characters",
        ),
    ),
)
