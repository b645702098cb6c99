# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DataUrl,
    Field,
    GraphQLOperation,
    InputModel,
    Upload,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.document import DOCUMENT_FRAGMENT, Document
from ..operations.user import USER_FRAGMENT

if TYPE_CHECKING:
    from ..operations.user import User
else:
    from hero_healthie_runtime.graphql.later import later

    (User,) = later(__package__, "..operations.user:User")


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


class DeleteDocumentInput(InputModel):
    id: ID | None = None


class UpdateDocumentInput(InputModel):
    care_plan_id: ID | None = None
    description: str | None = None
    display_name: str | None = None
    email_on_welcome: Boolean | None = None
    folder_id: ID | None = None
    id: ID | None = None
    include_in_charting: Boolean | None = None
    internal_notes: str | None = None
    metadata: str | None = None
    parse_ccda: Boolean | None = None
    rel_user_id: ID | None = None
    share_users: list[ID | None] | None = None
    share_with_rel: Boolean | None = None
    shared_on_welcome: Boolean | None = None
    shared_with_dietitians: Boolean | None = None


class CreateDocumentPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    document: Document | None
    messages: list[FieldError | None] | None


class DeleteDocumentPayload(BaseModel):
    document: Document | None
    messages: list[FieldError | None] | None


class UpdateDocumentPayload(BaseModel):
    document: Document | None
    messages: list[FieldError | None] | None


CREATE_DOCUMENT: GraphQLOperation[CreateDocumentPayload] = GraphQLOperation(
    name="createDocument",
    kind="mutation",
    safety="create",
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
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
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

DELETE_DOCUMENT: GraphQLOperation[DeleteDocumentPayload] = GraphQLOperation(
    name="deleteDocument",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteDocumentInput!"},
    document="""
mutation deleteDocument($input: deleteDocumentInput) {
 deleteDocument(input: $input) {
 ...DeleteDocumentPayload
 }
}

fragment DeleteDocumentPayload on deleteDocumentPayload {
 document {
 ...Document
 }
 messages {
 ...FieldError
 }
}
"""
    + DOCUMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteDocument", DeleteDocumentPayload),
)

UPDATE_DOCUMENT: GraphQLOperation[UpdateDocumentPayload] = GraphQLOperation(
    name="updateDocument",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateDocumentInput!"},
    document="""
mutation updateDocument($input: updateDocumentInput) {
 updateDocument(input: $input) {
 ...UpdateDocumentPayload
 }
}

fragment UpdateDocumentPayload on updateDocumentPayload {
 document {
 ...Document
 }
 messages {
 ...FieldError
 }
}
"""
    + DOCUMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateDocument", UpdateDocumentPayload),
)
