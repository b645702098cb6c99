# Generated from specs/healthie. Do not edit.
from typing import Annotated

from hero_healthie_runtime.graphql.api import GraphQLOperation, MemberTag, UnknownMember, member_of, value_of

from ..models.shareable_document import SHAREABLE_DOCUMENT_FRAGMENT, ShareableDocument
from ..models.shareable_folder import SHAREABLE_FOLDER_FRAGMENT, ShareableFolder
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[
    Annotated[
        Annotated[ShareableDocument, MemberTag("ShareableDocument")]
        | Annotated[ShareableFolder, MemberTag("ShareableFolder")]
        | Annotated[UnknownMember, MemberTag("UnknownMember")],
        member_of(ShareableDocument, ShareableFolder),
    ]
    | None
] = GraphQLOperation(
    name="shareable",
    kind="query",
    safety="read",
    arguments={"id": "ID!", "shareable_type": "ShareableType!"},
    document="""
query shareable($id: ID!, $shareable_type: ShareableType!) {
 shareable(id: $id, shareable_type: $shareable_type) {
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
        "shareable",
        Annotated[
            Annotated[ShareableDocument, MemberTag("ShareableDocument")]
            | Annotated[ShareableFolder, MemberTag("ShareableFolder")]
            | Annotated[UnknownMember, MemberTag("UnknownMember")],
            member_of(ShareableDocument, ShareableFolder),
        ],
        expected="object or null",
    ),
)
