# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.files import DataUrl
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, ZonedDateTime
from hero_healthie_runtime.uploads import Upload
from pydantic import Field

from ..models.document import DOCUMENT_FRAGMENT, Document
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


class CreateDocumentInput(InputModel):
    care_plan_id: ID | None = None
    clients_ids: list[ID | None] | None = None
    course_id: ID | None = None
    created_at: ZonedDateTime | None = None
    description: str | None = None
    display_name: str | None = None
    file: Upload | None = None
    file_string: DataUrl | None = None
    folder_id: ID | None = None
    from_date: ZonedDateTime | None = None
    from_program_create: Boolean | None = None
    generate_ccda_for_rel_user_id: Boolean | None = None
    generate_human_readable_ccda_for_rel_user_id: Boolean | None = None
    include_in_charting: Boolean | None = None
    is_photo_id: Boolean | None = None
    metadata: str | None = None
    on_form_for_user_id: ID | None = None
    org_level: Boolean | None = None
    payout_id: ID | None = None
    provider_ids: list[ID | None] | None = None
    rcf_id: ID | None = None
    rel_user_id: ID | None = None
    report_type: str | None = None
    share_users: list[ID | None] | None = None
    share_with_rel: Boolean | None = None
    to_date: ZonedDateTime | None = None
    updated_at: ZonedDateTime | None = None


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
