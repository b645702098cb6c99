# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.document import DOCUMENT_FRAGMENT, Document
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ShareAnswersAsDocumentInput(InputModel):
    answers: str | None = None
    email_notification: Boolean | None = None
    form_answer_group_id: ID | None = None
    include_header_on_every_page: Boolean | None = None
    letterhead: Boolean | None = None
    name: str | None = None
    pdf_letterhead_template_id: ID | None = None
    user_id: ID | None = None


class ShareAnswersAsDocumentPayload(BaseModel):
    document: Document | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ShareAnswersAsDocumentPayload] = GraphQLOperation(
    name="shareAnswersAsDocument",
    kind="mutation",
    root_field="shareAnswersAsDocument",
    python_path="healthie.mutations.share_answers_as_document",
    safety="create",
    confidence="full",
    arguments={"input": "shareAnswersAsDocumentInput!"},
    document="""
mutation shareAnswersAsDocument($input: shareAnswersAsDocumentInput) {
  shareAnswersAsDocument(input: $input) {
    ...ShareAnswersAsDocumentPayload
  }
}

fragment ShareAnswersAsDocumentPayload on shareAnswersAsDocumentPayload {
  document {
    ...Document
  }
  messages {
    ...FieldError
  }
}
"""
    + DOCUMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("shareAnswersAsDocument", ShareAnswersAsDocumentPayload),
)
