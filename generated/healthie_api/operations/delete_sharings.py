# Generated from specs/healthie. Do not edit.
from typing import Annotated

from hero_healthie_runtime.graphql.base_model import InputModel, MemberTag, UnknownMember, member_of
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import ID

from ..enums.shareable_type import ShareableType
from ..models.shareable_document import SHAREABLE_DOCUMENT_FRAGMENT, ShareableDocument
from ..models.shareable_folder import SHAREABLE_FOLDER_FRAGMENT, ShareableFolder


class DestroySharingsInput(InputModel):
    id: ID
    org_member_ids: list[ID] | None = None
    patient_ids: list[ID] | None = None
    shareable_type: ShareableType | str
    user_group_ids: list[ID] | None = None


OPERATION: GraphQLOperation[
    Annotated[
        Annotated[ShareableDocument, MemberTag("ShareableDocument")]
        | Annotated[ShareableFolder, MemberTag("ShareableFolder")]
        | Annotated[UnknownMember, MemberTag("UnknownMember")],
        member_of(ShareableDocument, ShareableFolder),
    ]
] = GraphQLOperation(
    name="deleteSharings",
    kind="mutation",
    root_field="deleteSharings",
    python_path="healthie.mutations.delete_sharings",
    safety="idempotent_write",
    confidence="full",
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
