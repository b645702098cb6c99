# Generated from specs/healthie. Do not edit.
from typing import Annotated

from hero_healthie_runtime.graphql.api import (
    ID,
    Boolean,
    GraphQLOperation,
    InputModel,
    MemberTag,
    UnknownMember,
    member_of,
    value_of,
)

from ..enums.shareable_type import ShareableType
from ..models.shareable_document import SHAREABLE_DOCUMENT_FRAGMENT, ShareableDocument
from ..models.shareable_folder import SHAREABLE_FOLDER_FRAGMENT, ShareableFolder
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateSharingsInput(InputModel):
    id: ID
    org_member_ids: list[ID] | None = None
    patient_ids: list[ID] | None = None
    share_with_all_clients: Boolean | None = None
    share_with_all_org_members: Boolean | None = None
    shareable_type: ShareableType | str
    user_group_ids: list[ID] | None = None


class DestroySharingsInput(InputModel):
    id: ID
    org_member_ids: list[ID] | None = None
    patient_ids: list[ID] | None = None
    shareable_type: ShareableType | str
    user_group_ids: list[ID] | None = None


CREATE_SHARINGS: GraphQLOperation[
    Annotated[
        Annotated[ShareableDocument, MemberTag("ShareableDocument")]
        | Annotated[ShareableFolder, MemberTag("ShareableFolder")]
        | Annotated[UnknownMember, MemberTag("UnknownMember")],
        member_of(ShareableDocument, ShareableFolder),
    ]
] = GraphQLOperation(
    name="createSharings",
    kind="mutation",
    safety="create",
    arguments={"input": "CreateSharingsInput!"},
    document="""
mutation createSharings($input: CreateSharingsInput) {
 createSharings(input: $input) {
 __typename
 ... on Document {
 ...ShareableDocument
 }
 ... on Folder {
 ...ShareableFolder
 }
 }
}
"""
    + SHAREABLE_DOCUMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + SHAREABLE_FOLDER_FRAGMENT,
    decode=value_of(
        "createSharings",
        Annotated[
            Annotated[ShareableDocument, MemberTag("ShareableDocument")]
            | Annotated[ShareableFolder, MemberTag("ShareableFolder")]
            | Annotated[UnknownMember, MemberTag("UnknownMember")],
            member_of(ShareableDocument, ShareableFolder),
        ],
        expected="object",
    ),
)

DELETE_SHARINGS: GraphQLOperation[
    Annotated[
        Annotated[ShareableDocument, MemberTag("ShareableDocument")]
        | Annotated[ShareableFolder, MemberTag("ShareableFolder")]
        | Annotated[UnknownMember, MemberTag("UnknownMember")],
        member_of(ShareableDocument, ShareableFolder),
    ]
] = GraphQLOperation(
    name="deleteSharings",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "DestroySharingsInput!"},
    document="""
mutation deleteSharings($input: DestroySharingsInput) {
 deleteSharings(input: $input) {
 __typename
 ... on Document {
 ...ShareableDocument
 }
 ... on Folder {
 ...ShareableFolder
 }
 }
}
"""
    + SHAREABLE_DOCUMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + SHAREABLE_FOLDER_FRAGMENT,
    decode=value_of(
        "deleteSharings",
        Annotated[
            Annotated[ShareableDocument, MemberTag("ShareableDocument")]
            | Annotated[ShareableFolder, MemberTag("ShareableFolder")]
            | Annotated[UnknownMember, MemberTag("UnknownMember")],
            member_of(ShareableDocument, ShareableFolder),
        ],
        expected="object",
    ),
)
