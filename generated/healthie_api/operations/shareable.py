# Generated from specs/healthie. Do not edit.
from typing import Annotated

from hero_healthie_runtime.graphql.base_model import MemberTag, UnknownMember, member_of
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of

from ..models.shareable_document import SHAREABLE_DOCUMENT_FRAGMENT, ShareableDocument
from ..models.shareable_folder import SHAREABLE_FOLDER_FRAGMENT, ShareableFolder

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
    root_field="shareable",
    python_path="healthie.queries.shareable",
    safety="read",
    confidence="full",
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
